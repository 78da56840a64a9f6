<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AcceptManyDialog</name>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>Taken back in %Ln document(s)</source>
        <translation>
            <numerusform>Taken back in %Ln document</numerusform>
            <numerusform>Taken back in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln document(s)</source>
        <translation>
            <numerusform>Done again in %Ln document</numerusform>
            <numerusform>Done again in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed meanwhile and stayed as they are</source>
        <translation>
            <numerusform>%Ln document changed meanwhile and stayed as they are</numerusform>
            <numerusform>%Ln documents changed meanwhile and stayed as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdjudicationPanel</name>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>Taken over in %Ln document; one undo takes it back</numerusform>
            <numerusform>Taken over in %Ln documents; one undo takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%Ln document(s) compared</source>
        <translation>
            <numerusform>%Ln document compared</numerusform>
            <numerusform>%Ln documents compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to settle</source>
        <translation>
            <numerusform>%Ln place to settle</numerusform>
            <numerusform>%Ln places to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%Ln fault(s) found</source>
        <translation>
            <numerusform>%Ln fault found</numerusform>
            <numerusform>%Ln faults found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) mended, after a backup</source>
        <translation>
            <numerusform>%Ln finding mended, after a backup</numerusform>
            <numerusform>%Ln findings mended, after a backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message numerus="yes">
        <source>%Ln document(s) have their suggestions</source>
        <translation>
            <numerusform>%Ln document has its suggestions</numerusform>
            <numerusform>%Ln documents have their suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>Changed in %Ln document; one undo takes it back</numerusform>
            <numerusform>Changed in %Ln documents; one undo takes it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%Ln line written to %1</numerusform>
            <numerusform>%Ln lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message numerus="yes">
        <source>Others differ in %Ln places</source>
        <translation>
            <numerusform>Others differ in %Ln place</numerusform>
            <numerusform>Others differ in %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message numerus="yes">
        <source>Mark %Ln place(s)</source>
        <translation>
            <numerusform>Mark %Ln place</numerusform>
            <numerusform>Mark %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %Ln place(s)</source>
        <translation>
            <numerusform>Relabel %Ln place</numerusform>
            <numerusform>Relabel %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln place(s)</source>
        <translation>
            <numerusform>Clear %Ln place</numerusform>
            <numerusform>Clear %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) marked</source>
        <translation>
            <numerusform>%Ln place marked</numerusform>
            <numerusform>%Ln places marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) relabelled</source>
        <translation>
            <numerusform>%Ln place relabelled</numerusform>
            <numerusform>%Ln places relabelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) cleared</source>
        <translation>
            <numerusform>%Ln place cleared</numerusform>
            <numerusform>%Ln places cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>The last %Ln line(s)</source>
        <translation>
            <numerusform>The last line</numerusform>
            <numerusform>The last %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCorpusDialog</name>
    <message numerus="yes">
        <source>%Ln label(s): </source>
        <translation>
            <numerusform>%Ln label: </numerusform>
            <numerusform>%Ln labels: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Fixed in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>Fixed in %Ln document; one undo takes it back</numerusform>
            <numerusform>Fixed in %Ln documents; one undo takes it back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted; one undo takes them back</source>
        <translation>
            <numerusform>%Ln suggestion accepted; one undo takes it back</numerusform>
            <numerusform>%Ln suggestions accepted; one undo takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeEditor</name>
    <message numerus="yes">
        <source>%Ln span(s) go along when this is saved.</source>
        <translation>
            <numerusform>%Ln span goes along when this is saved.</numerusform>
            <numerusform>%Ln spans go along when this is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scheming</name>
    <message numerus="yes">
        <source>The scheme is changed; %Ln span(s) went along.</source>
        <translation>
            <numerusform>The scheme is changed; %Ln span went along.</numerusform>
            <numerusform>The scheme is changed; %Ln spans went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of the scheme is taken back; %Ln span(s) went along.</source>
        <translation>
            <numerusform>The change of the scheme is taken back; %Ln span went along.</numerusform>
            <numerusform>The change of the scheme is taken back; %Ln spans went along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message numerus="yes">
        <source>Collection of %Ln document(s); empty for none:</source>
        <translation>
            <numerusform>Collection of this document; empty for none:</numerusform>
            <numerusform>Collection of these %Ln documents; empty for none:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed</source>
        <translation>
            <numerusform>%Ln document changed</numerusform>
            <numerusform>%Ln documents changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) were left unanswered.</source>
        <translation>
            <numerusform>%Ln suggestion was left unanswered.</numerusform>
            <numerusform>%Ln suggestions were left unanswered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>%Ln suggested</numerusform>
            <numerusform>%Ln suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>confirmed %Ln time(s) before</source>
        <translation>
            <numerusform>confirmed %Ln time before</numerusform>
            <numerusform>confirmed %Ln times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, rejected %Ln time(s)</source>
        <translation>
            <numerusform>, rejected %Ln time</numerusform>
            <numerusform>, rejected %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, left unmarked %Ln time(s)</source>
        <translation>
            <numerusform>, left unmarked %Ln time</numerusform>
            <numerusform>, left unmarked %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like %Ln confirmed span(s)</source>
        <translation>
            <numerusform>like %Ln confirmed span</numerusform>
            <numerusform>like %Ln confirmed spans</numerusform>
        </translation>
    </message>
</context>
</TS>
