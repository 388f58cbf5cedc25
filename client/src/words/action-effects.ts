import { msg } from '@lingui/core/macro';
import type { Action } from '../generated/graphql.ts';
import type { Words } from './words.ts';

/** What happens when the button is pressed, said before it is. */
export const actionEffects: Words<Action> = {
  takeBackSubmission: msg`提出がなかったことになり、案件は終わります。下書きから出し直せます。`,
  acceptCase: msg`案件を受け付け、検証者の指名に進みます。`,
  returnForCompletion: msg`足りないものを示して申請者へ返します。期限までに補完がなければ案件は失効します。`,
  declineCase: msg`案件はここで終わります。理由は申請者に伝わります。`,
  resubmitCase: msg`下の内容で提出し直します。受付の確認からやり直します。`,
  assignVerifiers: msg`指名された人に知らせ、承諾を待ちます。`,
  acceptAssignment: msg`この案件の担当になります。以後、利害関係が生じたら担当を外れます。`,
  declineAssignment: msg`担当にならず、受付担当が別の人を指名します。`,
  replaceVerifier: msg`一人が外れ、同じ席に別の人を指名します。`,
  requestInformation: msg`申請者に質問します。回答があるまで検証は終えられません。`,
  answerInformationRequest: msg`答えた部分は、依頼した人にすぐ届きます。残りは後で答えられます。`,
  askExtension: msg`検証者が認めると、回答期限が延びます。`,
  grantExtension: msg`回答期限を延ばし、申請者に知らせます。`,
  closeInformationRequest: msg`回答を待たずに依頼を終えます。`,
  openConsultation: msg`外部に尋ねたことを記録します。申請者には見えません。`,
  recordConsultation: msg`照会の答えを記録します。申請者には見えません。`,
  cancelConsultation: msg`答えを待たずに照会を終えます。`,
  recordFirstVerification: msg`条項ごとの所見と結論を記録します。記録したあと、署名してください。`,
  signJudgment: msg`次の判定に署名します。内容が変われば、この署名は無効になります。`,
  countersignJudgment: msg`次の判定に同意して署名します。内容が変われば、この署名は無効になります。`,
  modifyJudgment: msg`判定を書き換えます。これまでの署名はすべて無効になり、署名した人に戻ります。`,
  returnJudgment: msg`判定を一次検証者に返します。二度返ると、三人の合議が決めます。`,
  appointPanel: msg`この案件に関わっていない専門家三人を指名します。二人が一致すると決まります。`,
  voteInPanel: msg`支持する判定に投票します。決まるまでは変えられます。`,
  signOffJudgment: msg`次の判定を承認します。検証証明書または通知が発行されます。`,
  withdrawCase: msg`案件を取り下げて終えます。元には戻せません。`,
  proposeRevocation: msg`別の承認者が決めるまで、証明書はそのまま有効です。申請者には、取り消されたときに伝わります。`,
  approveRevocation: msg`証明書はこの時から何も証明しません。元には戻せません。申請者に知らせ、これをもとにした掲載を停止します。`,
  declineRevocation: msg`証明書はそのまま有効です。理由は提案した人に伝わります。`,
  requestReexamination: msg`新しい内容で、もう一度はじめから検証を受けます。`,
};
