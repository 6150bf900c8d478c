/** How the calendar looks: filters, colours, saved views, the year, paper. */
export const calendarLooks = {
  'calendar.view_year': 'Year',
  'calendar.previous_year': 'Previous year',
  'calendar.next_year': 'Next year',
  'calendar.keys_year': 'Year view',
  'calendar.filter_office': 'Office',
  'calendar.filter_channel': 'Channel',

  'looks.mine': 'Mine',
  'looks.filter': '{field}: {value}',
  'looks.filter_unknown': 'no longer in the list',
  'looks.filter_remove': 'Remove the filter {filter}',
  'looks.filtered_by': 'Filtered by',
  'looks.empty_filters': 'The filters are: {filters}. Remove one, or show everything.',

  'looks.colour': 'Colour by',
  'looks.colour_kind': 'kind',
  'looks.colour_person': 'person',
  'looks.colour_status': 'status',
} as const;
