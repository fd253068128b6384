/** A phrase that can put blame on a child, and what to write instead. Words apart by spaces, small letters. */
export interface SoftWord {
  readonly phrases: readonly string[];
  readonly better: string;
  readonly source: keyof typeof sources;
}

export const sources = {
  taskforce:
    'Child exploitation and abuse: an appropriate language guide (The Children’s Society and NAPAC for the CSE Taskforce, 2024)',
  ecpat:
    'Terminology guidelines for the protection of children from sexual exploitation and abuse (ECPAT, 2nd edition, 2025)',
  act: 'Serious Crime Act 2015, section 68, which took “child prostitute” and “child pornography” out of the law',
  house: 'this partnership’s own advice: say who did what, and what was offered',
} as const;

export const guide: readonly SoftWord[] = [
  {
    phrases: [
      'child prostitute',
      'child prostitution',
      'child prostitutes',
      'underage prostitution',
      'child sex worker',
    ],
    better: 'a child who is sexually exploited',
    source: 'act',
  },
  { phrases: ['child porn', 'child pornography'], better: 'child sexual abuse material', source: 'act' },
  {
    phrases: ['child sex tourism', 'sex tourism'],
    better: 'sexual exploitation of children in travel',
    source: 'ecpat',
  },
  {
    phrases: [
      'putting themselves at risk',
      'put themselves at risk',
      'puts themselves at risk',
      'putting herself at risk',
      'putting himself at risk',
      'puts herself at risk',
      'puts himself at risk',
      'placing themselves at risk',
      'placing herself at risk',
      'placing himself at risk',
      'place themselves at risk',
    ],
    better: 'the child is at risk of being harmed by…, because adults…',
    source: 'taskforce',
  },
  {
    phrases: ['promiscuous', 'promiscuity', 'sexually promiscuous'],
    better: 'the child may have been sexually abused or exploited',
    source: 'taskforce',
  },
  {
    phrases: ['lifestyle choice', 'lifestyle choices', 'chosen lifestyle', 'risky lifestyle'],
    better: 'the child is being controlled or coerced',
    source: 'taskforce',
  },
  {
    phrases: ['streetwise', 'street wise'],
    better: 'the child has had to look after themselves',
    source: 'house',
  },
  {
    phrases: ['drug runner', 'drug runners', 'drug running', 'county lines runner', 'running drugs'],
    better: 'children who are criminally exploited to carry drugs',
    source: 'taskforce',
  },
  {
    phrases: ['money mule', 'money mules'],
    better: 'children who are financially exploited',
    source: 'taskforce',
  },
  { phrases: ['plugging'], better: 'forced or coerced to carry drugs inside the body', source: 'taskforce' },
  {
    phrases: [
      'involved in cse',
      'involved in cce',
      'involved in exploitation',
      'engaging in cse',
      'involved in county lines',
    ],
    better: 'a victim of exploitation, or being exploited',
    source: 'taskforce',
  },
  {
    phrases: [
      'in a relationship with an adult',
      'in a relationship with an older',
      'older boyfriend',
      'older boyfriends',
      'adult boyfriend',
    ],
    better: 'being groomed, exploited or controlled by an adult',
    source: 'taskforce',
  },
  {
    phrases: [
      'associating with older',
      'associating with adults',
      'associating with a gang',
      'hanging around with older',
    ],
    better: 'being targeted or groomed by…',
    source: 'taskforce',
  },
  {
    phrases: [
      'contacting adult males',
      'contacting adults',
      'contacting older males',
      'meeting older men',
      'meeting older males',
    ],
    better: 'adults are contacting or targeting the child',
    source: 'taskforce',
  },
  {
    phrases: ['in exchange for sex', 'in return for sex', 'sex in exchange', 'sexual favours'],
    better: 'the child is being sexually exploited; adults offer … to coerce them',
    source: 'taskforce',
  },
  {
    phrases: [
      'refuses to engage',
      'refused to engage',
      'won t engage',
      'will not engage',
      'does not engage',
      'failed to engage',
      'failure to engage',
      'non engagement',
      'unwilling to engage',
    ],
    better: 'our service has not yet found what works for the child',
    source: 'house',
  },
  {
    phrases: ['hard to reach', 'difficult to engage', 'difficult to reach'],
    better: 'children whom our services have not reached',
    source: 'house',
  },
  {
    phrases: ['absconded', 'absconding', 'absconder', 'absconders', 'runaway', 'runaways'],
    better: 'went missing, missing episodes',
    source: 'house',
  },
  {
    phrases: [
      'attention seeking',
      'manipulative',
      'beyond parental control',
      'troublemaker',
      'trouble maker',
    ],
    better: 'say what the child did or said, and what may lie behind it',
    source: 'house',
  },
  {
    phrases: [
      'poor relationship choices',
      'poor choices',
      'bad choices',
      'making choices',
      'unhealthy choices',
      'wise up',
    ],
    better: 'say what adults did to limit the child’s choices',
    source: 'taskforce',
  },
  {
    phrases: ['sexually active with', 'consensual sexual activity', 'consented to'],
    better: 'a child cannot consent to their own abuse: say what was done, and by whom',
    source: 'taskforce',
  },
  {
    phrases: ['gang member', 'gang members', 'gang affiliated', 'gang nominal', 'gang nominals'],
    better: 'children exploited by, or at risk from, a group',
    source: 'house',
  },
  {
    phrases: [
      'prolific offender',
      'prolific offenders',
      'prolific misper',
      'prolific missing',
      'frequent flyer',
      'frequent flyers',
    ],
    better: 'children with repeat missing episodes, or repeat contacts',
    source: 'house',
  },
];
