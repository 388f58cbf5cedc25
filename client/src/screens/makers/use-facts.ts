import { useMutation } from '@apollo/client/react';
import {
  AdmitMakerDocument, type AssessmentBasis, type AssessmentLevel, AssessProgrammeDocument, ConfirmAssessmentDocument, EndOfficeDocument, FileChecklistDocument,
  type MakerNameKind, type MakerOffice, MakerRegisterDocument, NameOfficerDocument, RecordMakerNameDocument, RegisterProgrammeDocument, ResumeMakerDocument, SuspendMakerDocument,
  type SuspensionReason,
} from '../../generated/graphql.ts'; // prettier-ignore
import type { FactValues } from './fact-dialog.tsx';

/** Enters facts of one maker. What a choice gave is one of the codes that it was made of. */
export function useFacts(maker: string) {
  const options = { refetchQueries: [MakerRegisterDocument], awaitRefetchQueries: true };
  const [name] = useMutation(RecordMakerNameDocument, options);
  const [register] = useMutation(RegisterProgrammeDocument, options);
  const [file] = useMutation(FileChecklistDocument, options);
  const [suspend] = useMutation(SuspendMakerDocument, options);
  const [resume] = useMutation(ResumeMakerDocument, options);
  const [assess] = useMutation(AssessProgrammeDocument, options);
  const [confirm] = useMutation(ConfirmAssessmentDocument, options);
  const [nameOfficer] = useMutation(NameOfficerDocument, options);
  const [endOffice] = useMutation(EndOfficeDocument, options);
  const of = (commandId: string) => ({ commandId, maker });
  return {
    recordName: ({ name: written = '', nameJa = '', kind, from = '' }: FactValues, id: string) =>
      name({ variables: { input: { ...of(id), name: written, ...(nameJa && { nameJa }), kind: kind as MakerNameKind, from } } }),
    registerProgramme: ({ receipt = '', from = '' }: FactValues, id: string) =>
      register({ variables: { input: { ...of(id), receipt, from } } }),
    fileChecklist: ({ year, receipt = '', filedOn = '' }: FactValues, id: string) =>
      file({ variables: { input: { ...of(id), year: Number(year), receipt, filedOn } } }),
    suspend: ({ reason, from = '' }: FactValues, id: string) =>
      suspend({ variables: { input: { ...of(id), reason: reason as SuspensionReason, from } } }),
    resume: ({ from = '' }: FactValues, id: string) => resume({ variables: { input: { ...of(id), from } } }),
    assess: ({ level, basis, reference = '', files = '' }: FactValues, id: string) =>
      assess({ variables: { input: { ...of(id), level: level as AssessmentLevel, basis: basis as AssessmentBasis, reference, files: files.split(' ') } } }),
    nameOfficer: ({ office, person = '', from = '' }: FactValues, id: string) =>
      nameOfficer({ variables: { input: { ...of(id), office: office as MakerOffice, person, from } } }),
    endOffice: (tenure: string, { until = '' }: FactValues, id: string) =>
      endOffice({ variables: { input: { ...of(id), tenure, until } } }),
    confirm: (assessment: string, files: string[], id: string) => confirm({ variables: { input: { ...of(id), assessment, files } } }),
  };
} // prettier-ignore

export function useAdmit() {
  const [admit] = useMutation(AdmitMakerDocument, { refetchQueries: [MakerRegisterDocument] });
  return ({ organisation = '', name = '', nameJa = '', from = '' }: FactValues, commandId: string) =>
    admit({ variables: { input: { commandId, organisation, name, nameJa, from } } });
}
