import type { organisationPages as english } from '../en/organisation-pages.ts';
import type { Wording } from '../translate.ts';

export const organisationPages = {
  'pages.own_page': 'صفحة {organisation}',
  'pages.own_intro': 'ما حجزتموه والجلسات التي تُعقد عندكم. رابط هذه الصفحة لمنظمتكم وحدها.',
  'pages.own_coming': 'حجوزاتكم',
  'pages.own_none': 'ليس لديكم أي حجز حاليًا.',
  'pages.own_find': 'البحث عن جلسة',
  'pages.own_ask': 'اطلبوا منا أن نزوركم',
  'pages.own_hosted': 'الجلسات عندكم',
  'pages.own_hosted_none': 'لا توجد جلسة مقررة عندكم.',
  'pages.own_past': 'حجوزاتكم السابقة',
  'pages.own_hosted_past': 'الجلسات التي عُقدت عندكم',
  'pages.own_change': 'تغيير أو إلغاء',
  'pages.own_elsewhere': 'حُجز بعنوان آخر: يتم التغيير بالرابط الموجود في الرسالة المرسلة إليه.',
  'pages.own_calendar': 'إضافة كل ذلك إلى تقويمكم',
  'pages.own_tentative': 'غير مؤكد بعد',
  'pages.own_requested': 'علينا أن نؤكده بعد',
  'pages.own_waitlisted': 'على قائمة الانتظار',
  'pages.own_offered': 'المقاعد محجوزة لكم مؤقتًا: أجيبوا بنعم أو لا عبر «تغيير أو إلغاء»',
  'pages.own_link_title': 'رابط صفحتكم',
  'pages.own_link_intro': 'اكتبوا عنوانًا لمنظمتكم نراسلكم عليه. إن كنا نعرفه فسنرسل إليه رسالة فيها رابط صفحتكم.',
  'pages.own_link_send': 'إرسال الرابط',
  'pages.own_link_done': 'شكرًا لكم',
  'pages.own_link_done_next': 'إن كنا نعرف هذا العنوان فالرسالة التي فيها الرابط في طريقها إليه. لم يصلكم شيء بعد بضع دقائق؟ ابحثوا في مجلد الرسائل غير المرغوب فيها، أو جربوا عنوانًا آخر لمنظمتكم، أو اسألونا.',
  'pages.own_link_lost': 'هل رابطكم قديم؟ نرسل إليكم رابطًا جديدًا.',
} as const satisfies Record<keyof typeof english, Wording>;
