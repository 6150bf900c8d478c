import type { fieldProblems as english } from '../en/field-problems.ts';
import type { Wording } from '../translate.ts';

export const fieldProblems = {
  'problems.field_required': 'يرجى ملء هذا الحقل.',
  'problems.field_too_long': 'استعملوا {max} حرفًا على الأكثر.',
  'problems.field_too_short': 'استعملوا {min} حرفًا على الأقل.',
  'problems.field_not_an_email': 'اكتبوا عنوان بريد إلكتروني مثل reception@example.org.',
  'problems.field_not_a_url': 'اكتبوا عنوان موقع يبدأ بـ https://.',
  'problems.field_not_a_date': 'اكتبوا تاريخًا موجودًا، مثل 26/11/2026.',
  'problems.field_not_a_time': 'اكتبوا وقتًا مثل 10:00.',
  'problems.field_not_a_number': 'اكتبوا عددًا صحيحًا.',
  'problems.field_too_small': 'اختاروا {min} أو أكثر.',
  'problems.field_too_big': 'اختاروا {max} أو أقل.',
  'problems.field_not_in_list': 'اختاروا من القائمة.',
  'problems.field_unknown': 'لا يعرف Relais هذا الحقل؛ اتركوه.',
  'problems.field_invalid': 'يبدو أن هذا غير صحيح؛ يرجى التحقق منه.',
  'problems.field_too_many': 'اختاروا {max} على الأكثر.',
  'problems.field_too_few': 'اختاروا {min} على الأقل.',
} satisfies Record<Extract<keyof typeof english, `problems.field_${string}`>, Wording>;
