/** The share of all people who do a job, rounded from the national occupation counts (SOC); fewer than these for the rest. */
const SHARES: Readonly<Record<string, number>> = {
  teacher: 0.015,
  nurse: 0.01,
  farmer: 0.003,
  policeman: 0.0025,
  policewoman: 0.0025,
  pc: 0.0025,
  constable: 0.0025,
  solicitor: 0.002,
  electrician: 0.004,
  plumber: 0.003,
  chef: 0.004,
  driver: 0.015,
  hairdresser: 0.003,
  barber: 0.0005,
  firefighter: 0.0006,
  fireman: 0.0006,
  soldier: 0.0012,
  vet: 0.0004,
  vicar: 0.0003,
  priest: 0.0002,
  imam: 0.00005,
  rabbi: 0.00002,
  judge: 0.00003,
  mp: 0.00001,
  mayor: 0.00001,
  bishop: 0.000002,
  councillor: 0.0003,
  headteacher: 0.0004,
  headmaster: 0.0004,
  postmistress: 0.0001,
  footballer: 0.00005,
  jockey: 0.00001,
  presenter: 0.00005,
  newsreader: 0.00001,
  actor: 0.0003,
  actress: 0.0003,
};
/** A job that no count names: fewer than one in a thousand people have it. */
const UNCOUNTED = 0.001;

export function shareOfJob(job: string): number {
  return SHARES[job] ?? UNCOUNTED;
}
