export const identity = {
  'identity.sign_in': 'Sign in',
  'identity.sign_out': 'Sign out',
  'identity.tagline': 'Plan information sessions with the organisations people already trust.',
  'identity.email': 'E-mail address',
  'identity.password': 'Password',
  'identity.demo_title': 'Demonstration',
  'identity.demo_hint': 'Choose who you want to be. The password of all four stands in the terminal where Relais was started.',
  'problems.not_allowed': 'Your role does not allow this',
  'problems.not_allowed.detail': 'Ask a coordinator or an administrator to do it.',
} as const;
