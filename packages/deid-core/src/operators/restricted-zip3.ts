/**
 * First three digits of ZIP codes whose areas hold 20,000 people or fewer, "according to the current publicly available
 * data from the Bureau of the Census": 45 CFR 164.514(b)(2)(i)(B) has them replaced by 000. By the American Community
 * Survey of 2018 to 2022 (table B01003) on the areas of the census of 2020, whose own count gives the same eighteen, and
 * every prefix without an area: there nobody is counted. The seventeen that the guidance of the Department of Health and
 * Human Services (2012) prints are of the census of 2000; it says itself to use none of them once there is newer data.
 */
const RESTRICTED =
  `000-005 008 036 055 059 090-099 102 192 202-205 213 269 311 332 340 343 345 348 353 369 375 399 419
  428-429 459 509 517-519 529 533 536 552 555-556 568-569 578-579 589 621 632 642-643 649 659 663 682 692 694-699 702
  709 715 732-733 742 753 771-772 817-819 821 823 839 842 848-849 854 858 861-862 866-869 872 876 878-879 884-889
  892-893 896 899 901 909 929 938 942 962-966 969 987`
    .split(/\s+/)
    .map((range) => range.split('-'));

/** Whether three digits must be replaced. */
export function isRestrictedZip3(prefix: string): boolean {
  return RESTRICTED.some(([first = '', last = first]) => first <= prefix && prefix <= last);
}
