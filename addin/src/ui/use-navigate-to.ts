import type { Navigation } from './navigation.tsx';
import { useNavigation } from './navigation.tsx';

/** Goes to a place within Kvartal. */
export const useNavigateTo = (): Navigation['navigateTo'] => useNavigation().navigateTo;
