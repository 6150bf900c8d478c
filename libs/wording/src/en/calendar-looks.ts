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

  'looks.views': 'Saved views',
  'looks.views_none': 'None yet. Choose filters, a view and colours, then save them here under a name.',
  'looks.view_save_as': 'Save what you see now as',
  'looks.view_rename': 'Rename “{name}”',
  'looks.view_remove': 'Remove “{name}”',
  'looks.view_removed': 'The saved view “{name}” is removed.',
} as const;
