import { editor } from './editor.ts';
import { history } from './history.ts';
import { invitationPane } from './invitation-pane.ts';
import { reviewForm } from './review-form.ts';
import { reviewScreen } from './review-screen.ts';
import { why } from './why.ts';

/** What the parts say that are opened from a screen. */
export const late = { editor, history, why, reviewForm, reviewScreen, invitationPane };
