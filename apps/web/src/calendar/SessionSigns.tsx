import type { CalendarEntry } from '@relais/contracts';
import {
  Building2, CalendarCheck, CalendarX, CircleDashed, CircleHelp, DoorOpen, Footprints, Globe, GraduationCap, Handshake, Landmark,
  type LucideIcon, MapPinned, MonitorPlay, Network, Presentation, UsersRound,
} from 'lucide-react';

const kindIcons: Record<CalendarEntry['kind'], LucideIcon> = {
  partner_info: Presentation,
  partner_training: GraduationCap,
  team_visit: Handshake,
  municipal_briefing: Landmark,
  embassy_seminar: Globe,
  community_session: UsersRound,
  permanence: DoorOpen,
  outreach_round: Footprints,
  centre_group_info: Building2,
  network_meeting: Network,
  expert_visit: MapPinned,
  webinar: MonitorPlay,
};

/** A confirmed session carries no sign: it is what a calendar is full of. */
const statusIcons: Record<CalendarEntry['status'], LucideIcon | null> = {
  draft: CircleDashed,
  tentative: CircleHelp,
  confirmed: null,
  held: CalendarCheck,
  cancelled: CalendarX,
};

interface SignProps {
  size?: number;
}

/** The shape of a kind; its name stands beside it or in the name of what carries it. */
export function KindSign({ kind, size = 16 }: SignProps & { kind: CalendarEntry['kind'] }) {
  const Icon = kindIcons[kind];
  return <Icon size={size} strokeWidth={2} aria-hidden="true" className="kind-sign" />;
}

export function StatusSign({ status, size = 16 }: SignProps & { status: CalendarEntry['status'] }) {
  const Icon = statusIcons[status];
  return Icon === null ? null : <Icon size={size} strokeWidth={2} aria-hidden="true" className="status-sign" />;
}

/** Families of kinds that share a tint; the sign tells them apart within it. */
const tints: Record<CalendarEntry['kind'], 'partners' | 'authorities' | 'street' | 'community' | 'experts'> = {
  partner_info: 'partners',
  partner_training: 'partners',
  team_visit: 'partners',
  network_meeting: 'partners',
  municipal_briefing: 'authorities',
  embassy_seminar: 'authorities',
  permanence: 'street',
  outreach_round: 'street',
  community_session: 'community',
  centre_group_info: 'community',
  expert_visit: 'experts',
  webinar: 'experts',
};

/** Classes that tint a session by kind and draw it by status. */
export function signClasses({ kind, status }: Pick<CalendarEntry, 'kind' | 'status'>): string {
  return `session-chip tint-${tints[kind]} is-${status}`;
}
