<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ImportDialog</name>
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
</TS>
