import '../../ui/styles/tokens.css';
import '../../ui/styles/base.css';
import '../../ui/styles/buttons.css';
import '../../ui/styles/art.css';
import '../../ui/styles/bar.css';
import '../../ui/styles/stamps.css';
import '../../ui/styles/frame.css';
import '../../ui/styles/rail.css';
import '../../ui/styles/text.css';
import '../../ui/styles/question.css';
import '../../ui/styles/feedback.css';
import '../../ui/styles/states.css';
import '../../ui/styles/player.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
