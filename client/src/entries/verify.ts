import '../input-method-guard.ts';
import '../ui/layers.css';
import { certificateNumberFrom, describe } from '../verify/certificate-page.ts';

document.getElementById('root')?.replaceChildren(describe(certificateNumberFrom(window.location)));
