import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { LiveChanges } from '../changes/LiveChanges.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Boundary } from './Boundary.tsx';
import { LostPage } from './LostPage.tsx';
import { Shell } from './Shell.tsx';

const CalendarPage = lazy(() => import('../calendar/CalendarPage.tsx'));
const SessionFormPage = lazy(() => import('../sessions/SessionFormPage.tsx'));
const SessionPage = lazy(() => import('../sessions/SessionPage.tsx'));
const ParticipantsPage = lazy(() => import('../bookings/ParticipantsPage.tsx'));
const DebriefPage = lazy(() => import('../debriefs/DebriefPage.tsx'));
const DueDebriefsPage = lazy(() => import('../debriefs/DueDebriefsPage.tsx'));
const OrganisationsPage = lazy(() => import('../organisations/OrganisationsPage.tsx'));
const OrganisationPage = lazy(() => import('../organisations/OrganisationPage.tsx'));
const OrganisationFormPage = lazy(() => import('../organisations/OrganisationFormPage.tsx'));
const DuplicatesPage = lazy(() => import('../duplicates/DuplicatesPage.tsx'));
const UnknownNamesPage = lazy(() => import('../duplicates/UnknownNamesPage.tsx'));
const ImportPage = lazy(() => import('../organisations/ImportPage.tsx'));
const WallSheetPage = lazy(() => import('../wall-sheets/WallSheetPage.tsx'));
const SessionImportPage = lazy(() => import('../session-import/SessionImportPage.tsx'));
const InterpretersPage = lazy(() => import('../interpreters/InterpretersPage.tsx'));
const MessagesPage = lazy(() => import('../messages/MessagesPage.tsx'));
const MessagePage = lazy(() => import('../messages/MessagePage.tsx'));
const TeamPage = lazy(() => import('../team/TeamPage.tsx'));
const PersonPage = lazy(() => import('../team/PersonPage.tsx'));
const SubstitutionPage = lazy(() => import('../team/SubstitutionPage.tsx'));
const RequestsPage = lazy(() => import('../requests/RequestsPage.tsx'));
const RequestPage = lazy(() => import('../requests/RequestPage.tsx'));
const BookingSettingsPage = lazy(() => import('../booking-settings/BookingSettingsPage.tsx'));
const PlanningSettingsPage = lazy(() => import('../planning-settings/PlanningSettingsPage.tsx'));

/** Every view has an address; only the view that is opened is fetched. */
export function App() {
  return (
    <Router base="/app">
      <Shell>
        <LiveChanges />
        <Boundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={CalendarPage} />
              <Route path="/sessions/new" component={SessionFormPage} />
              <Route path="/sessions/import" component={SessionImportPage} />
              <Route path="/sessions/:id" component={SessionPage} />
              <Route path="/sessions/:id/edit" component={SessionFormPage} />
              <Route path="/sessions/:id/participants" component={ParticipantsPage} />
              <Route path="/sessions/:id/debrief" component={DebriefPage} />
              <Route path="/debriefs" component={DueDebriefsPage} />
              <Route path="/organisations" component={OrganisationsPage} />
              <Route path="/organisations/new" component={OrganisationFormPage} />
              <Route path="/organisations/import" component={ImportPage} />
              <Route path="/organisations/duplicates" component={DuplicatesPage} />
              <Route path="/organisations/unknown" component={UnknownNamesPage} />
              <Route path="/organisations/:id" component={OrganisationPage} />
              <Route path="/organisations/:id/wall-sheet" component={WallSheetPage} />
              <Route path="/organisations/:id/edit" component={OrganisationFormPage} />
              <Route path="/interpreters" component={InterpretersPage} />
              <Route path="/requests" component={RequestsPage} />
              <Route path="/requests/:id" component={RequestPage} />
              <Route path="/messages" component={MessagesPage} />
              <Route path="/messages/:id" component={MessagePage} />
              <Route path="/team" component={TeamPage} />
              <Route path="/team/substitution" component={SubstitutionPage} />
              <Route path="/team/:id" component={PersonPage} />
              <Route path="/booking-settings" component={BookingSettingsPage} />
              <Route path="/planning-settings" component={PlanningSettingsPage} />
              <Route component={LostPage} />
            </Switch>
          </Suspense>
        </Boundary>
      </Shell>
    </Router>
  );
}
