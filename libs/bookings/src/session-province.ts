/** The province of a session's place, as SQL on `sessions`: of our office where it is in a room of ours, else of its host. */
export const sessionProvince = `(CASE WHEN sessions.room_id IS NULL
  THEN (SELECT organisations.province FROM organisations WHERE organisations.id = sessions.host_organisation_id)
  ELSE (SELECT offices.province FROM rooms JOIN offices ON offices.id = rooms.office_id WHERE rooms.id = sessions.room_id) END)`;
