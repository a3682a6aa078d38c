/** How days and instants are said in French; the zone is the speaker's business. */
export interface Say {
  /** « 23 novembre 2023 », of a day, which is midnight in UTC. */
  day(day: Date): string;
  /** « 23 novembre 2023 », of an instant. */
  date(instant: Date): string;
  /** « jeudi 23 novembre 2023 à 10 h 00, heure de Paris ». */
  moment(instant: Date): string;
}
