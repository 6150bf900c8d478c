export const privateLinks = {
  'private_links.none': 'There is no link yet.',
  'private_links.make': 'Make a link',
  'private_links.made': 'The link is made.',
  'private_links.open': 'Open the page',
  'private_links.renew': 'Replace the link',
  'private_links.renew_title': 'Replace the link?',
  'private_links.renew_ask': 'The link that was given out opens nothing any more. Give the new one to those who need it.',
  'private_links.renewed': 'There is a new link. The earlier one opens nothing any more.',
  'private_links.end': 'End the link',
  'private_links.end_title': 'End the link?',
  'private_links.end_ask': 'The link that was given out opens nothing any more. You can make another one later.',
  'private_links.ended': 'The link opens nothing any more.',
} as const;
