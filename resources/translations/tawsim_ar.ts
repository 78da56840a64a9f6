<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tawsim</source>
        <translation>عن توسيم</translation>
    </message>
    <message>
        <source>Tawsim</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>A desktop tool for annotating Arabic text. Your texts and marks stay on this machine: Tawsim uses no network unless you ask it to.</source>
        <translation>أداة مكتبية لتوسيم النصوص العربية. نصوصك ومقاطعك تبقى على جهازك: لا يستخدم توسيم الشبكة إلا إذا طلبت منه ذلك.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; fonts Amiri and Noto under the SIL Open Font License.</source>
        <translation>برنامج حر برخصة MIT؛ وخطّا «أميري» و«نوتو» برخصة الخطوط المفتوحة SIL.</translation>
    </message>
</context>
<context>
    <name>AcceptManyDialog</name>
    <message>
        <source>Accept many suggestions</source>
        <translation>قبول اقتراحات كثيرة معًا</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>In its context</source>
        <translation>في سياقه</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From this confidence on</source>
        <translation>من هذه الثقة فأعلى</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>لا شيء لقبوله</numerusform>
            <numerusform>قبول اقتراح واحد</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول %Ln اقتراحات</numerusform>
            <numerusform>قبول %Ln اقتراحًا</numerusform>
            <numerusform>قبول %Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo takes all of them back.</source>
        <translation>تراجع واحد يعيدها كلها كما كانت.</translation>
    </message>
    <message>
        <source>No suggestion of this document is that sure: lower the threshold.</source>
        <translation>لا اقتراح في هذا المستند بهذه الثقة: اخفض العتبة.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Something is still being changed in many documents</source>
        <translation>ما زال تغيير يجري في مستندات كثيرة</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %Ln document(s)</source>
        <translation>
            <numerusform>لم يُتراجع عن شيء</numerusform>
            <numerusform>تُراجِع عنه في مستند واحد</numerusform>
            <numerusform>تُراجِع عنه في مستندين</numerusform>
            <numerusform>تُراجِع عنه في %Ln مستندات</numerusform>
            <numerusform>تُراجِع عنه في %Ln مستندًا</numerusform>
            <numerusform>تُراجِع عنه في %Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln document(s)</source>
        <translation>
            <numerusform>لم يُعَد شيء</numerusform>
            <numerusform>أُعيد في مستند واحد</numerusform>
            <numerusform>أُعيد في مستندين</numerusform>
            <numerusform>أُعيد في %Ln مستندات</numerusform>
            <numerusform>أُعيد في %Ln مستندًا</numerusform>
            <numerusform>أُعيد في %Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed meanwhile and stayed as they are</source>
        <translation>
            <numerusform>لم يتغيّر مستند في الأثناء</numerusform>
            <numerusform>تغيّر مستند واحد في الأثناء فبقي على حاله</numerusform>
            <numerusform>تغيّر مستندان في الأثناء فبقيا على حالهما</numerusform>
            <numerusform>تغيّرت %Ln مستندات في الأثناء فبقيت على حالها</numerusform>
            <numerusform>تغيّر %Ln مستندًا في الأثناء فبقيت على حالها</numerusform>
            <numerusform>تغيّر %Ln مستند في الأثناء فبقيت على حالها</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing has changed</source>
        <translation>أُوقف؛ ولم يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>proclitic</source>
        <translation>حرف متصل</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>AdjudicationForm</name>
    <message>
        <source>Documents that wait</source>
        <translation>مستندات تنتظر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What counts as agreed</source>
        <translation>ما يُعَد متفقًا عليه</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>اتفاق الجميع</translation>
    </message>
    <message>
        <source>Most agree</source>
        <translation>اتفاق الأكثرين</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذ المتفق عليه</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>في الكل</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>As marked</source>
        <translation>كما وُسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>AdjudicationPanel</name>
    <message>
        <source>Place %1 of %2: %3</source>
        <translation>الموضع %1 من %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>لم يبقَ موضع</numerusform>
            <numerusform>بقي موضع واحد</numerusform>
            <numerusform>بقي موضعان</numerusform>
            <numerusform>بقيت %Ln مواضع</numerusform>
            <numerusform>بقي %Ln موضعًا</numerusform>
            <numerusform>بقي %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document: its gold is then on the page.</source>
        <translation>اختر مستندًا: تظهر طبقته الذهبية على الصفحة.</translation>
    </message>
    <message>
        <source>No document waits: at least two annotators must have finished it.</source>
        <translation>لا مستند ينتظر: يجب أن يفرغ منه موسِّمان على الأقل.</translation>
    </message>
    <message>
        <source>Nobody differs here.</source>
        <translation>لا خلاف هنا.</translation>
    </message>
    <message>
        <source>Nobody has finished this document.</source>
        <translation>لم يفرغ أحد من هذا المستند.</translation>
    </message>
    <message>
        <source>Mark it on the page, then come back and press G</source>
        <translation>سِمه على الصفحة ثم عُد واضغط G</translation>
    </message>
    <message>
        <source>All that is agreed is in gold</source>
        <translation>كل المتفق عليه في الطبقة الذهبية</translation>
    </message>
    <message>
        <source>Taken over; one undo takes it back</source>
        <translation>أُخذ المتفق عليه؛ تراجع واحد يعيده</translation>
    </message>
    <message numerus="yes">
        <source>Taken over in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>لم يُؤخذ شيء</numerusform>
            <numerusform>أُخذ المتفق عليه في مستند واحد؛ تراجع واحد يعيده</numerusform>
            <numerusform>أُخذ المتفق عليه في مستندين؛ تراجع واحد يعيده</numerusform>
            <numerusform>أُخذ المتفق عليه في %Ln مستندات؛ تراجع واحد يعيده</numerusform>
            <numerusform>أُخذ المتفق عليه في %Ln مستندًا؛ تراجع واحد يعيده</numerusform>
            <numerusform>أُخذ المتفق عليه في %Ln مستند؛ تراجع واحد يعيده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>undefined</source>
        <translation>غير معرَّف</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>exact F1</source>
        <translation>F1 تامّ</translation>
    </message>
    <message>
        <source>but for proclitics</source>
        <translation>دون الحروف المتصلة</translation>
    </message>
    <message>
        <source>partial F1</source>
        <translation>F1 جزئي</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Spans, exact: F1</source>
        <translation>المقاطع تمامًا: F1</translation>
    </message>
    <message>
        <source>Spans but for proclitics: F1</source>
        <translation>المقاطع دون الحروف المتصلة: F1</translation>
    </message>
    <message>
        <source>Spans in part: F1</source>
        <translation>المقاطع جزئيًّا: F1</translation>
    </message>
    <message>
        <source>Words: Krippendorff&apos;s α</source>
        <translation>الكلمات: ألفا كريبندورف α</translation>
    </message>
    <message>
        <source>The same, marked words only</source>
        <translation>كذلك، للكلمات الموسومة وحدها</translation>
    </message>
    <message>
        <source>Words: Cohen&apos;s κ, mean of pairs</source>
        <translation>الكلمات: كابا كوهين κ، متوسط الأزواج</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال 95٪</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>تجري المقارنة: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet: two annotators must finish the same document.</source>
        <translation>لا شيء يُقارَن بعد: يجب أن يفرغ موسِّمان من المستند نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) compared</source>
        <translation>
            <numerusform>لم يُقارَن مستند</numerusform>
            <numerusform>قورن مستند واحد</numerusform>
            <numerusform>قورن مستندان</numerusform>
            <numerusform>قورنت %Ln مستندات</numerusform>
            <numerusform>قورن %Ln مستندًا</numerusform>
            <numerusform>قورن %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>proclitic</source>
        <translation>حرف متصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to settle</source>
        <translation>
            <numerusform>لا موضع للحسم</numerusform>
            <numerusform>موضع واحد للحسم</numerusform>
            <numerusform>موضعان للحسم</numerusform>
            <numerusform>%Ln مواضع للحسم</numerusform>
            <numerusform>%Ln موضعًا للحسم</numerusform>
            <numerusform>%Ln موضع للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>By pair</source>
        <translation>بحسب الأزواج</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب الوسوم</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>بحسب المستندات</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>أي الأرقام</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>أرقام الاتفاق</translation>
    </message>
    <message>
        <source>What is confused with what</source>
        <translation>ما يُخلط بينه</translation>
    </message>
    <message>
        <source>Places of the cell</source>
        <translation>مواضع الخلية</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>No suggestions are left in this document</source>
        <translation>لم يبقَ في هذا المستند أي اقتراح</translation>
    </message>
    <message>
        <source>Select words with the mouse, or go to a suggestion, then choose a label</source>
        <translation>حدِّد كلمات بالفأرة أو انتقل إلى اقتراح، ثم اختر وسمًا</translation>
    </message>
    <message>
        <source>Someone else is writing; this is saved, and shown, as soon as it can be</source>
        <translation>هناك من يكتب الآن؛ سيُحفظ هذا ويُعرض حالما يمكن ذلك</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Taken back in %1</source>
        <translation>تم التراجع في %1</translation>
    </message>
    <message>
        <source>Done again in %1</source>
        <translation>أُعيد في %1</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>عن: %1</translation>
    </message>
    <message>
        <source>About the whole document</source>
        <translation>عن المستند كله</translation>
    </message>
    <message>
        <source>What are you unsure about?</source>
        <translation>ما الذي لست متأكدًا منه؟</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your question is kept; the list of questions has it.</source>
        <translation>حُفظ سؤالك، وهو في قائمة الأسئلة.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>What can be said of a span besides its label. Choices are parted by ؛ or ;</source>
        <translation>ما يمكن قوله عن المقطع غير وسمه. يفصل بين الخيارات ؛ أو ;</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنكليزي</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>علامة</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made daily, and before each import, repair and upgrade; the last ten are kept.</source>
        <translation>تُصنع كل يوم، وقبل كل استيراد وإصلاح وترقية؛ وتُحفظ العشر الأخيرة.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت النسخ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقَّق منها</translation>
    </message>
    <message>
        <source>Open as a new corpus…</source>
        <translation>افتحها مدوّنةً جديدة…</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>ارجع إليها…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>A whole copy was made and checked.</source>
        <translation>صُنعت نسخة كاملة وفُحصت.</translation>
    </message>
    <message>
        <source>The backup is whole and sound.</source>
        <translation>النسخة كاملة وسليمة.</translation>
    </message>
    <message>
        <source>Corpora of Tawsim</source>
        <translation>مدوّنات توسيم</translation>
    </message>
    <message>
        <source>Open as a new corpus</source>
        <translation>الفتح مدوّنةً جديدة</translation>
    </message>
    <message>
        <source>The corpus becomes what it was at %1. What was done since goes into a backup first, so you can come back.</source>
        <translation>تعود المدوّنة كما كانت في %1. أمّا ما أُنجز بعد ذلك فيُحفظ أولًا في نسخة احتياطية، فيمكنك العودة إليه.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A new corpus is in %1</source>
        <translation>المدوّنة الجديدة في %1</translation>
    </message>
    <message>
        <source>The corpus is as it was then.</source>
        <translation>عادت المدوّنة كما كانت حينئذ.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>The card that comes along</source>
        <translation>البطاقة المرفقة</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنكليزية</translation>
    </message>
    <message>
        <source>Examples: one a line, the [span] in brackets</source>
        <translation>أمثلة: مثال في كل سطر، و[المقطع] بين معقوفين</translation>
    </message>
    <message>
        <source>Not like this: one a line, after | what it is instead</source>
        <translation>ليس هكذا: مثال في كل سطر، وبعد | الوسم الصحيح</translation>
    </message>
    <message>
        <source>This card came with Tawsim; what you change makes it the project&apos;s own.</source>
        <translation>هذه البطاقة مرفقة بتوسيم؛ وما تغيره فيها يجعلها بطاقة المشروع.</translation>
    </message>
    <message>
        <source>This card is the project&apos;s own.</source>
        <translation>هذه بطاقة المشروع نفسه.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Like this</source>
        <translation>هكذا</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>ليس هكذا</translation>
    </message>
    <message>
        <source>From this corpus</source>
        <translation>من هذه المدوّنة</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>لا يوسم</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the corpus</source>
        <translation>فحص المدوّنة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ما يُفحص</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>أصلح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص من جديد</translation>
    </message>
    <message>
        <source>Looking through the corpus…</source>
        <translation>يجري فحص المدوّنة…</translation>
    </message>
    <message>
        <source>Making a backup, then mending…</source>
        <translation>تُصنع نسخة احتياطية، ثم يُصلَح…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found</source>
        <translation>
            <numerusform>لا خلل</numerusform>
            <numerusform>وُجد خلل واحد</numerusform>
            <numerusform>وُجد خللان</numerusform>
            <numerusform>وُجد %Ln مواضع خلل</numerusform>
            <numerusform>وُجد %Ln موضع خلل</numerusform>
            <numerusform>وُجد %Ln موضع خلل</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) mended, after a backup</source>
        <translation>
            <numerusform>لم يُصلَح شيء</numerusform>
            <numerusform>أُصلح خلل واحد بعد نسخة احتياطية</numerusform>
            <numerusform>أُصلح خللان بعد نسخة احتياطية</numerusform>
            <numerusform>أُصلحت %Ln مواضع بعد نسخة احتياطية</numerusform>
            <numerusform>أُصلح %Ln موضعًا بعد نسخة احتياطية</numerusform>
            <numerusform>أُصلح %Ln موضع بعد نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Suggesting names in all documents</source>
        <translation>اقتراح الأسماء في كل المستندات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have their suggestions</source>
        <translation>
            <numerusform>لا مستند له اقتراحات</numerusform>
            <numerusform>لمستند واحد اقتراحاته الآن</numerusform>
            <numerusform>لمستندين اقتراحاتهما الآن</numerusform>
            <numerusform>لـ%Ln مستندات اقتراحاتها الآن</numerusform>
            <numerusform>لـ%Ln مستندًا اقتراحاتها الآن</numerusform>
            <numerusform>لـ%Ln مستند اقتراحاتها الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>صنع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>صُنعت نسخة احتياطية: %1</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>light: contrast %1</source>
        <translation>فاتح: التباين %1</translation>
    </message>
    <message>
        <source>dark: contrast %1</source>
        <translation>داكن: التباين %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Corpus</source>
        <translation>المدوّنة</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>التوسيم</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New corpus…</source>
        <translation>مدوّنة جديدة…</translation>
    </message>
    <message>
        <source>Open corpus…</source>
        <translation>فتح مدوّنة…</translation>
    </message>
    <message>
        <source>Open the sample corpus</source>
        <translation>فتح المدوّنة النموذجية</translation>
    </message>
    <message>
        <source>Open the sample on economy</source>
        <translation>فتح نموذج الاقتصاد</translation>
    </message>
    <message>
        <source>Open the sample on culture</source>
        <translation>فتح نموذج الثقافة</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste text as a document…</source>
        <translation>لصق نص في مستند جديد…</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>تصدير مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Check the corpus…</source>
        <translation>فحص المدوّنة…</translation>
    </message>
    <message>
        <source>Labels and scheme…</source>
        <translation>الوسوم والمخطط…</translation>
    </message>
    <message>
        <source>Take the last change of the scheme back</source>
        <translation>التراجع عن آخر تغيير للمخطط</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Next most doubtful sentence</source>
        <translation>الجملة التالية الأكثر شكًّا</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept many…</source>
        <translation>قبول اقتراحات كثيرة…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Choose a label…</source>
        <translation>اختيار وسم…</translation>
    </message>
    <message>
        <source>Delete the confirmed span</source>
        <translation>حذف المقطع المؤكَّد</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Card of this label</source>
        <translation>بطاقة هذا الوسم</translation>
    </message>
    <message>
        <source>Unsure: ask a question…</source>
        <translation>غير متأكد: اطرح سؤالًا…</translation>
    </message>
    <message>
        <source>Mark everywhere…</source>
        <translation>وسم الاسم حيثما ورد…</translation>
    </message>
    <message>
        <source>Relabel everywhere…</source>
        <translation>تغيير وسمه حيثما ورد…</translation>
    </message>
    <message>
        <source>Remove everywhere…</source>
        <translation>إزالة وسمه حيثما ورد…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Word on the left</source>
        <translation>الكلمة على اليسار</translation>
    </message>
    <message>
        <source>Word on the right</source>
        <translation>الكلمة على اليمين</translation>
    </message>
    <message>
        <source>Word above</source>
        <translation>الكلمة في السطر الأعلى</translation>
    </message>
    <message>
        <source>Word below</source>
        <translation>الكلمة في السطر الأسفل</translation>
    </message>
    <message>
        <source>First word of the line</source>
        <translation>أول كلمة في السطر</translation>
    </message>
    <message>
        <source>Last word of the line</source>
        <translation>آخر كلمة في السطر</translation>
    </message>
    <message>
        <source>Paragraph above</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Paragraph below</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Extend to the left by a word</source>
        <translation>مدّ التحديد كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>Extend to the right by a word</source>
        <translation>مدّ التحديد كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>Without its next proclitic</source>
        <translation>من دون السابقة التالية</translation>
    </message>
    <message>
        <source>With its proclitic again</source>
        <translation>مع السابقة من جديد</translation>
    </message>
    <message>
        <source>End one letter to the left</source>
        <translation>النهاية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>End one letter to the right</source>
        <translation>النهاية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>Start one letter to the left</source>
        <translation>البداية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Start one letter to the right</source>
        <translation>البداية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>النهاية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>النهاية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>البداية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>البداية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>Done, and next document</source>
        <translation>تمّ، والمستند التالي</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُنجَز بعد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>المستند التالي</translation>
    </message>
    <message>
        <source>Next most useful document</source>
        <translation>المستند التالي الأجدى</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>المستند السابق</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>بحث في هذا المستند…</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>الموضع التالي من نتائج البحث</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>الموضع السابق من نتائج البحث</translation>
    </message>
    <message>
        <source>Find documents</source>
        <translation>البحث عن مستندات</translation>
    </message>
    <message>
        <source>Open the selected document</source>
        <translation>فتح المستند المحدد</translation>
    </message>
    <message>
        <source>Selected: new</source>
        <translation>المحدد: جديد</translation>
    </message>
    <message>
        <source>Selected: done</source>
        <translation>المحدد: منجَز</translation>
    </message>
    <message>
        <source>Selected: set aside</source>
        <translation>المحدد: مستبعَد</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>المجموعة…</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>سلة المهملات…</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>طباعة الصفحة…</translation>
    </message>
    <message>
        <source>Write the page as PDF…</source>
        <translation>حفظ الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Write the page as HTML…</source>
        <translation>حفظ الصفحة بصيغة HTML…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Close lines, one chip at a time</source>
        <translation>أسطر متقاربة، ورقعة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>المحارف غير المرئية</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>المقترحات المرفوضة</translation>
    </message>
    <message>
        <source>Font of the text…</source>
        <translation>خط النص…</translation>
    </message>
    <message>
        <source>Quality of suggestions…</source>
        <translation>جودة الاقتراحات…</translation>
    </message>
    <message>
        <source>Lists of this corpus…</source>
        <translation>قوائم هذه المدوّنة…</translation>
    </message>
    <message>
        <source>Suggest in all documents</source>
        <translation>اقتراح في كل المستندات</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>A program of your own…</source>
        <translation>برنامج لك…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Vowel signs</source>
        <translation>حركات التشكيل</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>التطويل</translation>
    </message>
    <message>
        <source>Where other annotators differ</source>
        <translation>مواضع اختلاف الموسِّمين الآخرين</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>العربية / English</source>
        <translation>العربية / English</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>About Tawsim</source>
        <translation>عن توسيم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>الكشّاف السياقي</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>ConcordanceForm</name>
    <message>
        <source>Any label</source>
        <translation>أيّ وسم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>حروف بعينها</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>A label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Unmarked names</source>
        <translation>أسماء غير موسومة</translation>
    </message>
    <message>
        <source>As the texts came</source>
        <translation>بترتيب النصوص</translation>
    </message>
    <message>
        <source>By what stands before</source>
        <translation>بما يسبق</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>بما يلي</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>طريقة البحث</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>أي إملاء</translation>
    </message>
    <message>
        <source>A beginning of a word is written with a star: السور*</source>
        <translation>يُكتب أول الكلمة بنجمة: السور*</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>%1 so far…</source>
        <translation>%1 حتى الآن…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more</source>
        <translation>%1، وغيرها</translation>
    </message>
    <message>
        <source>%1; %2 ticked</source>
        <translation>%1؛ المحدَّد %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>لم يلزم تغيير شيء</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تغيّر في مستند واحد؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>تغيّر في مستندين؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>تغيّر في %Ln مستندات؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>تغيّر في %Ln مستندًا؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>تغيّر في %Ln مستند؛ وتراجعٌ واحد يعيده</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, verbatim (*.csv)</source>
        <translation>CSV بالنص كما هو (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Write the concordance</source>
        <translation>كتابة الكشّاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب سطر في %1</numerusform>
            <numerusform>كُتب سطر واحد في %1</numerusform>
            <numerusform>كُتب سطران في %1</numerusform>
            <numerusform>كُتبت %Ln أسطر في %1</numerusform>
            <numerusform>كُتب %Ln سطرًا في %1</numerusform>
            <numerusform>كُتب %Ln سطر في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بـ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>What others marked is shown once you are done with this document</source>
        <translation>يظهر ما وسمه الآخرون بعد أن تفرغ من هذا المستند</translation>
    </message>
    <message>
        <source>Nobody else has marked this document</source>
        <translation>لم يوسِّم هذا المستند أحد سواك</translation>
    </message>
    <message numerus="yes">
        <source>Others differ in %Ln places</source>
        <translation>
            <numerusform>لا يختلف الآخرون في شيء</numerusform>
            <numerusform>يختلف الآخرون في موضع واحد</numerusform>
            <numerusform>يختلف الآخرون في موضعين</numerusform>
            <numerusform>يختلف الآخرون في %Ln مواضع</numerusform>
            <numerusform>يختلف الآخرون في %Ln موضعًا</numerusform>
            <numerusform>يختلف الآخرون في %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>Any annotator</source>
        <translation>أي موسِّم</translation>
    </message>
    <message>
        <source>Given to anyone</source>
        <translation>مسند إلى أيٍّ كان</translation>
    </message>
    <message>
        <source>Any split</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>Any collection</source>
        <translation>أي مجموعة</translation>
    </message>
    <message>
        <source>Any metadata</source>
        <translation>أي بيان</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>الأقل تقدمًا أولًا</translation>
    </message>
    <message>
        <source>Most useful first</source>
        <translation>الأنفع للتعلّم أولًا</translation>
    </message>
    <message>
        <source>Latest work first</source>
        <translation>آخر ما عُمل عليه أولًا</translation>
    </message>
    <message>
        <source>By date of the text</source>
        <translation>بتاريخ النص</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>بترتيب الاستيراد</translation>
    </message>
    <message>
        <source>What the field says</source>
        <translation>قيمة البيان</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>عرض كل المستندات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>مسند إلى</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents: %1</source>
        <translation>المستندات: %1</translation>
    </message>
    <message>
        <source>Documents: %1 of %2</source>
        <translation>المستندات: %1 من %2</translation>
    </message>
    <message>
        <source>Title or words</source>
        <translation>عنوان أو كلمات</translation>
    </message>
    <message>
        <source>Finds documents by words of their titles and texts</source>
        <translation>يجد المستندات بكلمات من عناوينها ونصوصها</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>The same everywhere</source>
        <translation>الاسم نفسه حيثما ورد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln place(s)</source>
        <translation>
            <numerusform>لا شيء لوسمه</numerusform>
            <numerusform>وسم موضع واحد</numerusform>
            <numerusform>وسم موضعين</numerusform>
            <numerusform>وسم %Ln مواضع</numerusform>
            <numerusform>وسم %Ln موضعًا</numerusform>
            <numerusform>وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %Ln place(s)</source>
        <translation>
            <numerusform>لا شيء لتغييره</numerusform>
            <numerusform>تغيير وسم موضع واحد</numerusform>
            <numerusform>تغيير وسم موضعين</numerusform>
            <numerusform>تغيير وسم %Ln مواضع</numerusform>
            <numerusform>تغيير وسم %Ln موضعًا</numerusform>
            <numerusform>تغيير وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln place(s)</source>
        <translation>
            <numerusform>لا شيء لإزالته</numerusform>
            <numerusform>إزالة وسم موضع واحد</numerusform>
            <numerusform>إزالة وسم موضعين</numerusform>
            <numerusform>إزالة وسم %Ln مواضع</numerusform>
            <numerusform>إزالة وسم %Ln موضعًا</numerusform>
            <numerusform>إزالة وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء يُغيَّر.</translation>
    </message>
    <message>
        <source>The name stands nowhere.</source>
        <translation>لم يرد هذا الاسم في أي موضع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندين</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. One undo takes all of it back.</source>
        <translation>%1 في %2. تراجعٌ واحد يعيدها كلها كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) marked</source>
        <translation>
            <numerusform>لم يوسم شيء</numerusform>
            <numerusform>وُسم موضع واحد</numerusform>
            <numerusform>وُسم موضعان</numerusform>
            <numerusform>وُسمت %Ln مواضع</numerusform>
            <numerusform>وُسم %Ln موضعًا</numerusform>
            <numerusform>وُسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) relabelled</source>
        <translation>
            <numerusform>لم يتغيّر وسم</numerusform>
            <numerusform>تغيّر وسم موضع واحد</numerusform>
            <numerusform>تغيّر وسم موضعين</numerusform>
            <numerusform>تغيّر وسم %Ln مواضع</numerusform>
            <numerusform>تغيّر وسم %Ln موضعًا</numerusform>
            <numerusform>تغيّر وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) cleared</source>
        <translation>
            <numerusform>لم يُزَل شيء</numerusform>
            <numerusform>أُزيل وسم موضع واحد</numerusform>
            <numerusform>أُزيل وسم موضعين</numerusform>
            <numerusform>أُزيل وسم %Ln مواضع</numerusform>
            <numerusform>أُزيل وسم %Ln موضعًا</numerusform>
            <numerusform>أُزيل وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; one undo takes them back</source>
        <translation>%1 في %2؛ تراجعٌ واحد يعيدها</translation>
    </message>
</context>
<context>
    <name>EverywhereForm</name>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Give another label</source>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أيّ وسم</translation>
    </message>
    <message>
        <source>In the whole corpus</source>
        <translation>في المدوّنة كلها</translation>
    </message>
    <message>
        <source>In the collection %1</source>
        <translation>في المجموعة %1</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>في هذا المستند</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a dataset</source>
        <translation>تصدير مجموعة بيانات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>A new or empty folder for the dataset</source>
        <translation>مجلد جديد أو فارغ لمجموعة البيانات</translation>
    </message>
    <message>
        <source>The private file of names</source>
        <translation>الملف السري للأسماء</translation>
    </message>
    <message>
        <source>Written, read back and compared. Documents: %1. Spans: %2.</source>
        <translation>كُتب ثم قُرئ وقورن. المستندات: %1. المقاطع: %2.</translation>
    </message>
    <message>
        <source>What this format cannot hold was left out:</source>
        <translation>ما لا تتّسع له هذه الصيغة لم يُكتب:</translation>
    </message>
    <message>
        <source>No span was written: these documents have none that fits this choice.</source>
        <translation>لم يُكتب أي مقطع: ليس في هذه المستندات ما يوافق هذا الاختيار.</translation>
    </message>
    <message>
        <source>Not all documents are done: an unmarked name there may still be one.</source>
        <translation>ليست المستندات كلها منجَزة: قد تكون فيها أسماء لم تُوسَم بعد.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>A single file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>A dataset in a folder</source>
        <translation>مجموعة بيانات في مجلد</translation>
    </message>
    <message>
        <source>Settled gold, else the only annotator</source>
        <translation>الحُكم النهائي، وإلا فالموسِّم الوحيد</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>مقاطعي (%1)</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل الموسِّمين</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>Only those that are done</source>
        <translation>المنجَزة وحدها</translation>
    </message>
    <message>
        <source>Only those that are settled</source>
        <translation>المحسومة وحدها</translation>
    </message>
    <message>
        <source>As in the source file, else whole words</source>
        <translation>كما في الملف الأصلي، وإلا فكلمات كاملة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Words with their proclitics cut off</source>
        <translation>كلمات فُصلت عنها السوابق</translation>
    </message>
    <message>
        <source>Keep what the format can hold</source>
        <translation>يبقى ما تتسع له الصيغة</translation>
    </message>
    <message>
        <source>Keep the outermost</source>
        <translation>يبقى المقطع الخارجي</translation>
    </message>
    <message>
        <source>Keep the innermost</source>
        <translation>يبقى المقطع الداخلي</translation>
    </message>
    <message>
        <source>By labels, in this order</source>
        <translation>بحسب الوسوم، بهذا الترتيب</translation>
    </message>
    <message>
        <source>As in the corpus</source>
        <translation>كما في المدوّنة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>على هيئة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Spans of</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Nested spans</source>
        <translation>المقاطع المتداخلة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تسميات جديدة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>As frozen in the corpus</source>
        <translation>كما ثُبّتت في المدوّنة</translation>
    </message>
    <message>
        <source>By these shares</source>
        <translation>بهذه الحصص</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Documents of one source</source>
        <translation>مستندات المصدر الواحد</translation>
    </message>
    <message>
        <source>Documents of one collection</source>
        <translation>مستندات المجموعة الواحدة</translation>
    </message>
    <message>
        <source>Texts that are nearly the same</source>
        <translation>النصوص المتشابهة جدًّا</translation>
    </message>
    <message>
        <source>A file for each document</source>
        <translation>ملف لكل مستند</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>يبقى معًا</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Documents that were set aside</source>
        <translation>مستندات مستبعَدة</translation>
    </message>
    <message>
        <source>Documents whose source has no licence</source>
        <translation>مستندات لا رخصة لمصدرها</translation>
    </message>
    <message>
        <source>Give people other names</source>
        <translation>أسماء مستعارة للأشخاص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Also take in</source>
        <translation>أدخِل أيضًا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Private file</source>
        <translation>الملف السري</translation>
    </message>
</context>
<context>
    <name>FetchingBar</name>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>أتلف</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 من %2 م.ب</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Corpora of Tawsim</source>
        <translation>مدوّنات توسيم</translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation>فتح مدوّنة</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not in this document</source>
        <translation>ليس في هذا المستند</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Find in this document, however it is spelt</source>
        <translation>ابحث في هذا المستند، بأيّ رسم كُتب</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>ForecastView</name>
    <message>
        <source>First lines</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Looking at what would be written …</source>
        <translation>جارٍ النظر فيما سيُكتب…</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>لن يُكتب شيء.</translation>
    </message>
    <message>
        <source>Documents: %1. Spans: %2.</source>
        <translation>المستندات: %1. المقاطع: %2.</translation>
    </message>
    <message>
        <source>%1: %2 documents, %3 spans</source>
        <translation>%1: المستندات %2، المقاطع %3</translation>
    </message>
    <message>
        <source>Set aside, left out: %1</source>
        <translation>مستندات مستبعَدة فلم تدخل: %1</translation>
    </message>
    <message>
        <source>Without a licence, left out: %1</source>
        <translation>مستندات بلا رخصة فلم تدخل: %1</translation>
    </message>
    <message>
        <source>Without a frozen part, left out: %1</source>
        <translation>مستندات بلا قسم مثبت فلم تدخل: %1</translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation>مستندات لم تُنجَز بعد: %1</translation>
    </message>
    <message>
        <source>What this format cannot hold will be left out:</source>
        <translation>ما لا تتسع له الصيغة لن يُكتب:</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text: the text alone, without marks</source>
        <translation>نص خالص: النص وحده بلا مقاطع</translation>
    </message>
    <message>
        <source>Tawsim JSON lines: everything, one document a line</source>
        <translation>أسطر JSON من توسيم: كل شيء، مستند في كل سطر</translation>
    </message>
    <message>
        <source>CoNLL: a word and one IOB2 tag a line</source>
        <translation>CoNLL: كلمة ووسم IOB2 واحد في كل سطر</translation>
    </message>
    <message>
        <source>CoNLL with nested spans: one or more IOB2 tags a word</source>
        <translation>CoNLL بمقاطع متداخلة: وسم IOB2 أو أكثر لكل كلمة</translation>
    </message>
    <message>
        <source>CoNLL-U Plus: words in columns, spans by number</source>
        <translation>CoNLL-U Plus: كلمات في أعمدة، ومقاطع بأرقامها</translation>
    </message>
    <message>
        <source>doccano JSON lines: text and labelled ranges</source>
        <translation>أسطر JSON من doccano: نص ومواضع موسومة</translation>
    </message>
    <message>
        <source>Prodigy JSON lines: text and spans, a task a line</source>
        <translation>أسطر JSON من Prodigy: نص ومقاطع، مهمة في كل سطر</translation>
    </message>
    <message>
        <source>Label Studio: a list of tasks in JSON</source>
        <translation>Label Studio: قائمة مهام في ملف JSON</translation>
    </message>
    <message>
        <source>brat: a text and a file of marks beside it</source>
        <translation>brat: نص وبجانبه ملف المقاطع</translation>
    </message>
    <message>
        <source>CSV: a document a row, spans in a column</source>
        <translation>CSV: مستند في كل صف، والمقاطع في عمود</translation>
    </message>
    <message>
        <source>TSV: a document a row, spans in a column</source>
        <translation>TSV: مستند في كل صف، والمقاطع في عمود</translation>
    </message>
    <message>
        <source>CSV that is safe in a spreadsheet</source>
        <translation>CSV آمن في برامج الجداول</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3: a document of INCEpTION or WebAnno</source>
        <translation>WebAnno TSV 3.3: مستند من INCEpTION أو WebAnno</translation>
    </message>
    <message>
        <source>UIMA XMI: a document of INCEpTION or DKPro</source>
        <translation>UIMA XMI: مستند من INCEpTION أو DKPro</translation>
    </message>
    <message>
        <source>UIMA JSON: a document of INCEpTION or DKPro</source>
        <translation>UIMA JSON: مستند من INCEpTION أو DKPro</translation>
    </message>
    <message>
        <source>Parquet: a table for Hugging Face datasets</source>
        <translation>Parquet: جدول لمجموعات بيانات Hugging Face</translation>
    </message>
    <message>
        <source>spaCy DocBin: tokens with entities and spans</source>
        <translation>spaCy DocBin: كلمات وكيانات ومقاطع</translation>
    </message>
    <message>
        <source>TEI: texts with spans in standOff</source>
        <translation>TEI: نصوص ومقاطعها في standOff</translation>
    </message>
    <message>
        <source>Web Annotation: JSON-LD of the W3C, with the texts</source>
        <translation>Web Annotation: صيغة JSON-LD من W3C ومعها النصوص</translation>
    </message>
    <message>
        <source>NIF 2.0: strings and their annotations in RDF</source>
        <translation>NIF 2.0: عبارات وتوسيمها في RDF</translation>
    </message>
    <message>
        <source>Word: the text of a .docx file</source>
        <translation>Word: نص ملف ‎.docx</translation>
    </message>
    <message>
        <source>Web page: the text of an HTML file</source>
        <translation>صفحة وب: نص ملف HTML</translation>
    </message>
    <message>
        <source>PDF: the text layer of a PDF file</source>
        <translation>PDF: طبقة النص في الملف</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Go to a suggestion</source>
        <translation>اذهب إلى اقتراح</translation>
    </message>
    <message>
        <source>Names that Tawsim suggests stand in dashed frames. Press %1 to go to the next one.</source>
        <translation>الأسماء التي يقترحها توسيم في إطارات متقطعة. اضغط %1 لتنتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Say yes</source>
        <translation>قل نعم</translation>
    </message>
    <message>
        <source>Is the name right, and its label? Press %1. It is a confirmed span now, with a full frame, and saved already.</source>
        <translation>هل الاسم صحيح ووسمه كذلك؟ اضغط %1. صار مقطعًا مؤكَّدًا بإطار متصل، وقد حُفظ.</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>قل لا</translation>
    </message>
    <message>
        <source>Go on until a suggestion is wrong, and press %1. It will not be asked again.</source>
        <translation>امضِ حتى تجد اقتراحًا خاطئًا، واضغط %1. لن تُسأل عنه ثانية.</translation>
    </message>
    <message>
        <source>Mark what was missed</source>
        <translation>وسِّم ما فات</translation>
    </message>
    <message>
        <source>Drag over the words of a name that nothing marks, or walk there with the arrow keys. Then press %1 and choose its label, or press the label&apos;s own key.</source>
        <translation>اسحب فوق كلمات اسم غير موسوم، أو انتقل إليه بمفاتيح الأسهم. ثم اضغط %1 واختر وسمه، أو اضغط مفتاح الوسم نفسه.</translation>
    </message>
    <message>
        <source>Give another label</source>
        <translation>أعطه وسمًا آخر</translation>
    </message>
    <message>
        <source>Click a span or a suggestion whose label is wrong, and press the key of the right one.</source>
        <translation>انقر مقطعًا أو اقتراحًا وسمه خاطئ، واضغط مفتاح الوسم الصحيح.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجَع</translation>
    </message>
    <message>
        <source>Whatever you did can be taken back, also tomorrow. Press %1.</source>
        <translation>كل ما فعلته يمكن التراجع عنه، ولو غدًا. اضغط %1.</translation>
    </message>
    <message>
        <source>Finish a text</source>
        <translation>أنجِز نصًّا</translation>
    </message>
    <message>
        <source>When a text is finished, press %1: the next one opens, and Tawsim learns from this one.</source>
        <translation>إذا فرغت من النص فاضغط %1: يُفتح النص التالي، ويتعلّم توسيم من هذا.</translation>
    </message>
    <message>
        <source>Take your work with you</source>
        <translation>خذ عملك معك</translation>
    </message>
    <message>
        <source>Press %1 and write a dataset, in a format that other tools read.</source>
        <translation>اضغط %1 واكتب مجموعة بيانات بصيغة تقرؤها أدوات أخرى.</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps are done</source>
        <translation>تمّت كل الخطوات</translation>
    </message>
    <message>
        <source>That is a whole day&apos;s work</source>
        <translation>هذا عمل يوم كامل</translation>
    </message>
    <message>
        <source>Whatever else you look for: %1 finds every command by its words.</source>
        <translation>وأيّ أمر آخر تبحث عنه يجده لك %1 بكلماته.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطَّ هذه الخطوة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اترك الدليل</translation>
    </message>
    <message>
        <source>its command in the menu</source>
        <translation>أمره في القائمة</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Puts the current span, in its sentence, on the card of its label</source>
        <translation>يضع المقطع الحالي بسياقه على بطاقة وسمه</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Add as an example</source>
        <translation>إضافة إلى الأمثلة</translation>
    </message>
</context>
<context>
    <name>HearingNews</name>
    <message>
        <source>The connection to the server is there again</source>
        <translation>عاد الاتصال بالخادم</translation>
    </message>
    <message>
        <source>The connection to the server broke: you can read on; nothing that was saved is lost</source>
        <translation>انقطع الاتصال بالخادم: يمكنك متابعة القراءة، ولم يضع شيء مما حُفظ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Goes to the next suggestion of this document.</source>
        <translation>ينتقل إلى الاقتراح التالي في هذا المستند.</translation>
    </message>
    <message>
        <source>Goes to the suggestion before.</source>
        <translation>ينتقل إلى الاقتراح السابق.</translation>
    </message>
    <message>
        <source>Goes to the sentence whose suggestions are least certain: there your answers teach most.</source>
        <translation>ينتقل إلى الجملة التي اقتراحاتها أقلّ يقينًا: فيها تُعلِّم إجاباتُك أكثر ما يكون.</translation>
    </message>
    <message>
        <source>Confirms the current suggestion as it is and goes on.</source>
        <translation>يؤكد الاقتراح الحالي كما هو ويمضي.</translation>
    </message>
    <message>
        <source>Confirms all suggestions above a threshold at once, after a look at each.</source>
        <translation>يؤكد دفعةً واحدة كل اقتراح فوق عتبة، بعد نظرة في كل منها.</translation>
    </message>
    <message>
        <source>Says no to the current suggestion and goes on.</source>
        <translation>يرفض الاقتراح الحالي ويمضي.</translation>
    </message>
    <message>
        <source>Opens the list of labels beside the words; type to find one.</source>
        <translation>يفتح قائمة الوسوم بجانب الكلمات؛ اكتب لتجد وسمًا.</translation>
    </message>
    <message>
        <source>Takes the current confirmed span away.</source>
        <translation>يحذف المقطع المؤكَّد الحالي.</translation>
    </message>
    <message>
        <source>Lets go of the selected words and of the current mark.</source>
        <translation>يترك الكلمات المحددة والعلامة الحالية.</translation>
    </message>
    <message>
        <source>Shows beside the text what the label in question is for.</source>
        <translation>يعرض بجانب النص متى يُستعمل الوسم المعني.</translation>
    </message>
    <message>
        <source>Keeps a question about the current mark, the selected words or the document.</source>
        <translation>يحفظ سؤالًا عن العلامة الحالية أو الكلمات المحددة أو المستند.</translation>
    </message>
    <message>
        <source>Finds all places of this name, in any spelling, and marks those you leave ticked.</source>
        <translation>يعثر على مواضع هذا الاسم كلها بأيّ إملاء، ويسِم ما تتركه محدَّدًا منها.</translation>
    </message>
    <message>
        <source>Gives this name another label wherever it is marked.</source>
        <translation>يعطي هذا الاسم وسمًا آخر حيثما وُسم.</translation>
    </message>
    <message>
        <source>Takes the marks of this name away wherever you leave it ticked.</source>
        <translation>يزيل وسوم هذا الاسم حيثما تركته محدَّدًا.</translation>
    </message>
    <message>
        <source>Takes back the last step in this document, also one of an earlier day.</source>
        <translation>يتراجع عن آخر خطوة في هذا المستند، ولو كانت من يوم سابق.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>يعيد ما تُرُوجِع عنه.</translation>
    </message>
    <message>
        <source>Copies the selected words, or those of the current mark.</source>
        <translation>ينسخ الكلمات المحددة أو كلمات العلامة الحالية.</translation>
    </message>
    <message>
        <source>Makes an empty corpus in a new file, with the scheme of labels you choose.</source>
        <translation>ينشئ مدوّنة فارغة في ملف جديد بمخطط الوسوم الذي تختاره.</translation>
    </message>
    <message>
        <source>Opens a corpus that is there already, in place of this one.</source>
        <translation>يفتح مدوّنة موجودة مكان هذه.</translation>
    </message>
    <message>
        <source>Opens a small corpus of our own texts to try everything on.</source>
        <translation>يفتح مدوّنة صغيرة من نصوصنا لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>Opens a text of ours on dates, money and trade to try everything on.</source>
        <translation>يفتح نصًّا من نصوصنا في التواريخ والمال والتجارة لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>Opens a text of ours on art, prizes and persons to try everything on.</source>
        <translation>يفتح نصًّا من نصوصنا في الفن والجوائز والأشخاص لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>Brings texts in: plain text, or files of other annotation tools with their marks.</source>
        <translation>يُدخل نصوصًا: نصًّا خالصًا، أو ملفات أدوات توسيم أخرى بعلاماتها.</translation>
    </message>
    <message>
        <source>Brings in all files of a folder and of the folders in it.</source>
        <translation>يُدخل كل ملفات مجلد وما فيه من مجلدات.</translation>
    </message>
    <message>
        <source>Makes a document of the text you copied.</source>
        <translation>يجعل النص الذي نسخته مستندًا.</translation>
    </message>
    <message>
        <source>Writes a dataset for other people&apos;s tools, and says what a format cannot hold.</source>
        <translation>يكتب مجموعة بيانات لأدوات الآخرين، ويذكر ما لا تتسع له الصيغة.</translation>
    </message>
    <message>
        <source>Shows the copies of this corpus, makes one, checks one, or goes back to one.</source>
        <translation>يعرض نسخ هذه المدوّنة، ويصنع نسخة، ويتحقق من نسخة، أو يرجع إلى إحداها.</translation>
    </message>
    <message>
        <source>Looks whether texts, marks and journal fit together, and mends what can be mended.</source>
        <translation>يفحص توافق النصوص والعلامات والسجل، ويصلح ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Changes labels, subtypes, colours, keys, attributes, rules and cards, with all marks.</source>
        <translation>يغيّر الوسوم والأنواع الفرعية والألوان والمفاتيح والسمات والقواعد والبطاقات، ومعها كل ما وُسم.</translation>
    </message>
    <message>
        <source>Gives labels their old names again, everywhere they are used.</source>
        <translation>يعيد إلى الوسوم أسماءها السابقة حيثما استُعملت.</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already.</source>
        <translation>يغلق النافذة؛ فكل شيء محفوظ من قبل.</translation>
    </message>
    <message>
        <source>Marks this document as done and opens the next one to do.</source>
        <translation>يعدّ هذا المستند منجَزًا ويفتح التالي المطلوب.</translation>
    </message>
    <message>
        <source>Takes this document back into work.</source>
        <translation>يعيد هذا المستند إلى العمل.</translation>
    </message>
    <message>
        <source>Leaves this document out of the work; nothing is deleted.</source>
        <translation>يُخرج هذا المستند من العمل؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Opens the document after this one in the list.</source>
        <translation>يفتح المستند الذي يلي هذا في القائمة.</translation>
    </message>
    <message>
        <source>Opens the document whose suggestions are least certain: there your answers teach most.</source>
        <translation>يفتح المستند الذي اقتراحاته أقل يقينًا: ففيه تكون إجاباتك أكثر فائدة للتعلّم.</translation>
    </message>
    <message>
        <source>Opens the document before this one in the list.</source>
        <translation>يفتح المستند الذي يسبق هذا في القائمة.</translation>
    </message>
    <message>
        <source>Draws all places of some words, however they are spelt, and goes from one to the next.</source>
        <translation>يرسم كلَّ مواضع كلمات بأيّ رسم كُتبت، وينتقل من موضع إلى آخر.</translation>
    </message>
    <message>
        <source>Selects the next place of the words you look for.</source>
        <translation>يحدِّد الموضع التالي للكلمات التي تبحث عنها.</translation>
    </message>
    <message>
        <source>Selects the place before of the words you look for.</source>
        <translation>يحدِّد الموضع السابق للكلمات التي تبحث عنها.</translation>
    </message>
    <message>
        <source>Gives the keys to the search box over the list of documents.</source>
        <translation>ينقل لوحة المفاتيح إلى خانة البحث فوق قائمة المستندات.</translation>
    </message>
    <message>
        <source>Opens the first of the documents that are selected in the list.</source>
        <translation>يفتح أول المستندات المحددة في القائمة.</translation>
    </message>
    <message>
        <source>Gives the selected documents, or the one on the page, back as new.</source>
        <translation>يعيد المستندات المحددة، أو الذي على الصفحة، جديدة.</translation>
    </message>
    <message>
        <source>Marks the selected documents, or the one on the page, as done.</source>
        <translation>يعدّ المستندات المحددة، أو الذي على الصفحة، منجزة.</translation>
    </message>
    <message>
        <source>Leaves the selected documents, or the one on the page, out of the work.</source>
        <translation>يُخرج المستندات المحددة، أو الذي على الصفحة، من العمل.</translation>
    </message>
    <message>
        <source>Puts the selected documents, or the one on the page, into a collection.</source>
        <translation>يضع المستندات المحددة، أو الذي على الصفحة، في مجموعة.</translation>
    </message>
    <message>
        <source>Throws the selected documents, or the one on the page, away; they can be taken out again.</source>
        <translation>يلقي المستندات المحددة، أو الذي على الصفحة، في السلة؛ ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>Shows the documents that were thrown away, and takes out what is wanted again.</source>
        <translation>يعرض ما أُلقي من مستندات، ويستعيد ما يُراد منها.</translation>
    </message>
    <message>
        <source>Prints the page with its marks.</source>
        <translation>يطبع الصفحة بعلاماتها.</translation>
    </message>
    <message>
        <source>Writes the page with its marks as a PDF file.</source>
        <translation>يحفظ الصفحة بعلاماتها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Writes the page with its marks as an HTML file.</source>
        <translation>يحفظ الصفحة بعلاماتها بصيغة HTML.</translation>
    </message>
    <message>
        <source>Finds any command by its words, in Arabic or English, and does it.</source>
        <translation>يجد أي أمر بكلماته، بالعربية أو الإنكليزية، وينفذه.</translation>
    </message>
    <message>
        <source>Shows every key, with what it gives on an Arabic keyboard, and lets you change it.</source>
        <translation>يعرض كل مفتاح وما يقابله على لوحة المفاتيح العربية، ويتيح تغييره.</translation>
    </message>
    <message>
        <source>Shows a report on what the window did of late, without any text of yours, to send along.</source>
        <translation>يعرض تقريرًا عمّا فعلته النافذة أخيرًا، بلا أي نص من نصوصك، لترسله.</translation>
    </message>
    <message>
        <source>Says which version this is, and whose work it stands on.</source>
        <translation>يذكر الإصدار والأعمال التي يقوم عليها.</translation>
    </message>
    <message>
        <source>Selects the word to the left.</source>
        <translation>يحدد الكلمة إلى اليسار.</translation>
    </message>
    <message>
        <source>Selects the word to the right.</source>
        <translation>يحدد الكلمة إلى اليمين.</translation>
    </message>
    <message>
        <source>Selects the word in the line above.</source>
        <translation>يحدد الكلمة في السطر الأعلى.</translation>
    </message>
    <message>
        <source>Selects the word in the line below.</source>
        <translation>يحدد الكلمة في السطر الأسفل.</translation>
    </message>
    <message>
        <source>Selects the word at which the line begins.</source>
        <translation>يحدد الكلمة التي يبدأ بها السطر.</translation>
    </message>
    <message>
        <source>Selects the word at which the line ends.</source>
        <translation>يحدد الكلمة التي ينتهي بها السطر.</translation>
    </message>
    <message>
        <source>Selects the word at which the paragraph begins, or the one above it.</source>
        <translation>يحدد الكلمة التي تبدأ بها الفقرة أو التي قبلها.</translation>
    </message>
    <message>
        <source>Selects the word at which the next paragraph begins.</source>
        <translation>يحدد الكلمة التي تبدأ بها الفقرة التالية.</translation>
    </message>
    <message>
        <source>Makes the selection longer or shorter by a word, towards the left.</source>
        <translation>يمد التحديد أو يقصره كلمةً نحو اليسار.</translation>
    </message>
    <message>
        <source>Makes the selection longer or shorter by a word, towards the right.</source>
        <translation>يمد التحديد أو يقصره كلمةً نحو اليمين.</translation>
    </message>
    <message>
        <source>Begins after the next proclitic of the first word: from وبالرقة to الرقة.</source>
        <translation>يبدأ بعد السابقة التالية من الكلمة الأولى: من وبالرقة إلى الرقة.</translation>
    </message>
    <message>
        <source>Begins before the proclitic again.</source>
        <translation>يبدأ قبل السابقة من جديد.</translation>
    </message>
    <message>
        <source>Moves the end of the selection or of the current mark one letter to the left.</source>
        <translation>ينقل نهاية التحديد أو العلامة الحالية حرفًا إلى اليسار.</translation>
    </message>
    <message>
        <source>Moves the end of the selection or of the current mark one letter to the right.</source>
        <translation>ينقل نهاية التحديد أو العلامة الحالية حرفًا إلى اليمين.</translation>
    </message>
    <message>
        <source>Moves the start of the selection or of the current mark one letter to the left.</source>
        <translation>ينقل بداية التحديد أو العلامة الحالية حرفًا إلى اليسار.</translation>
    </message>
    <message>
        <source>Moves the start of the selection or of the current mark one letter to the right.</source>
        <translation>ينقل بداية التحديد أو العلامة الحالية حرفًا إلى اليمين.</translation>
    </message>
    <message>
        <source>Moves the end of the selection or of the current mark one word to the left.</source>
        <translation>ينقل نهاية التحديد أو العلامة الحالية كلمةً إلى اليسار.</translation>
    </message>
    <message>
        <source>Moves the end of the selection or of the current mark one word to the right.</source>
        <translation>ينقل نهاية التحديد أو العلامة الحالية كلمةً إلى اليمين.</translation>
    </message>
    <message>
        <source>Moves the start of the selection or of the current mark one word to the left.</source>
        <translation>ينقل بداية التحديد أو العلامة الحالية كلمةً إلى اليسار.</translation>
    </message>
    <message>
        <source>Moves the start of the selection or of the current mark one word to the right.</source>
        <translation>ينقل بداية التحديد أو العلامة الحالية كلمةً إلى اليمين.</translation>
    </message>
    <message>
        <source>Shows how good the suggestions were, and which suggesters and labels you hear.</source>
        <translation>يبيّن جودة الاقتراحات، ومَن تسمع من المقترِحين والوسوم.</translation>
    </message>
    <message>
        <source>Names and patterns to suggest in this corpus, and names never to suggest.</source>
        <translation>أسماء وأنماط تُقترح في هذه المدوّنة، وأسماء لا تُقترح أبدًا.</translation>
    </message>
    <message>
        <source>Asks the suggesters about all documents now, so that each opens with its suggestions.</source>
        <translation>يسأل المقترِحين عن كل المستندات الآن، فيُفتح كل منها باقتراحاته.</translation>
    </message>
    <message>
        <source>Adds a language model that suggests names, from the network, from a file or from a folder.</source>
        <translation>يضيف نموذجًا لغويًا يقترح الأسماء، من الشبكة أو من ملف أو من مجلد.</translation>
    </message>
    <message>
        <source>Lets a program that you run suggest: names its address, and says where texts go.</source>
        <translation>يدع برنامجًا تشغّله أنت يقترح: تسمّي عنوانه، ويُقال لك إلى أين تذهب النصوص.</translation>
    </message>
    <message>
        <source>Makes a complete, checked copy of the corpus beside it.</source>
        <translation>يصنع نسخة كاملة مفحوصة من المدوّنة بجانبها.</translation>
    </message>
    <message>
        <source>Makes the text of the page larger.</source>
        <translation>يكبّر نص الصفحة.</translation>
    </message>
    <message>
        <source>Makes the text of the page smaller.</source>
        <translation>يصغّر نص الصفحة.</translation>
    </message>
    <message>
        <source>Shows the text of the page at its first size.</source>
        <translation>يعرض نص الصفحة بحجمه الأول.</translation>
    </message>
    <message>
        <source>Sets the lines close, and shows a chip only for the current mark.</source>
        <translation>يقرّب الأسطر ويعرض رقعة الوسم للعلامة الحالية وحدها.</translation>
    </message>
    <message>
        <source>Hides the vowel signs of the page, or shows them; the text itself stays.</source>
        <translation>يخفي تشكيل الصفحة أو يظهره؛ ويبقى النص نفسه كما هو.</translation>
    </message>
    <message>
        <source>Hides the lengthening strokes of the page, or shows them; the text itself stays.</source>
        <translation>يخفي تطويل الصفحة أو يظهره؛ ويبقى النص نفسه كما هو.</translation>
    </message>
    <message>
        <source>Shows signs that no eye sees: direction marks, joiners, unusual blanks.</source>
        <translation>يُظهر ما لا تراه العين: علامات الاتجاه والواصلات والفراغات غير المألوفة.</translation>
    </message>
    <message>
        <source>Shows the suggestions you said no to, or hides them.</source>
        <translation>يُظهر الاقتراحات التي رفضتها أو يخفيها.</translation>
    </message>
    <message>
        <source>Draws waves under the places that others marked otherwise than you.</source>
        <translation>يرسم خطًّا متموّجًا تحت المواضع التي خالفك فيها غيرك.</translation>
    </message>
    <message>
        <source>Chooses the font in which the page is set.</source>
        <translation>يختار الخط الذي تُعرض به الصفحة.</translation>
    </message>
    <message>
        <source>Gives the keys to the next part of the window.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Gives the keys to the part of the window before.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>Turns the window from Arabic to English, or back.</source>
        <translation>ينقل النافذة من العربية إلى الإنكليزية وبالعكس.</translation>
    </message>
    <message>
        <source>Turns the window from light to dark, or back.</source>
        <translation>ينقل النافذة من الفاتح إلى الداكن وبالعكس.</translation>
    </message>
    <message>
        <source>Follows the light or dark colours of the system.</source>
        <translation>يتبع ألوان النظام الفاتحة أو الداكنة.</translation>
    </message>
    <message>
        <source>Chooses language, colours, fonts, what happens after accepting, and where backups go.</source>
        <translation>يختار اللغة والألوان والخطوط وما يلي القبول ومكان النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Looks for words, labels or unmarked names in all texts and lists each place in its context.</source>
        <translation>يبحث عن الكلمات أو الوسوم أو الأسماء غير الموسومة في النصوص كلها، ويعرض كل موضع في سياقه.</translation>
    </message>
    <message>
        <source>Lists what looks wrong in the whole corpus; one key fixes each, one says that it is right.</source>
        <translation>يسرد ما يبدو خطأً في المدوّنة كلها؛ مفتاح يصلح، ومفتاح يقرّ الصواب.</translation>
    </message>
    <message>
        <source>Shows where annotators differ, a lane for each; single keys settle each place into gold.</source>
        <translation>يعرض مواضع خلاف الموسِّمين، لكل منهم سطر؛ ومفاتيح مفردة تحسم كل موضع في الطبقة الذهبية.</translation>
    </message>
    <message>
        <source>Tells how far annotators agree, and what they confuse; each cell lists its places.</source>
        <translation>يبيّن مدى اتفاق الموسِّمين وما يخلطون بينه؛ وكل خلية تسرد مواضعها.</translation>
    </message>
    <message>
        <source>Opens the sample and leads through a day&apos;s work in five minutes; leave at any time.</source>
        <translation>يفتح النموذج ويقودك في عمل يوم خلال خمس دقائق؛ اتركه متى شئت.</translation>
    </message>
    <message>
        <source>Counts labels, names, progress, pace and suggesters, with charts to take away.</source>
        <translation>يعدّ الوسوم والأسماء والتقدم والسرعة والمقترِحين، برسوم بيانية يمكن حفظها.</translation>
    </message>
    <message>
        <source>Shows who did what and when; takes any line back, or a document back to a moment.</source>
        <translation>يعرض من فعل ماذا ومتى؛ ويتراجع عن أي سطر، أو يعيد المستند إلى ما كان عليه في لحظة ما.</translation>
    </message>
    <message>
        <source>Shows label and subtype, attributes, value, note and history of the current mark.</source>
        <translation>يعرض وسم العلامة الحالية ونوعها الفرعي وسماتها وقيمتها وملاحظتها وتاريخها.</translation>
    </message>
    <message>
        <source>Shows what each label is for, with examples and what it is not.</source>
        <translation>يعرض متى يُستعمل كل وسم، مع أمثلة وما ليس منه.</translation>
    </message>
    <message>
        <source>Lists what people are unsure about, to be answered or closed.</source>
        <translation>يسرد ما لم يتأكد منه الناس، ليُجاب عنه أو يُغلق.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>The last %Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>السطر الأخير</numerusform>
            <numerusform>آخر سطرين</numerusform>
            <numerusform>آخر %Ln أسطر</numerusform>
            <numerusform>آخر %Ln سطرًا</numerusform>
            <numerusform>آخر %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; undo brings it again</source>
        <translation>تم التراجع عنه؛ والتراجع مرة أخرى يعيده</translation>
    </message>
    <message>
        <source>Your marks are as at %1; undo takes that back</source>
        <translation>عادت علاماتك كما كانت في %1؛ والتراجع يلغي ذلك</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>المدوّنة كلها</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>أي المستندات</translation>
    </message>
    <message>
        <source>Whose doings</source>
        <translation>أفعال مَن</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>تراجع عن هذا</translation>
    </message>
    <message>
        <source>Back to this moment</source>
        <translation>العودة إلى هذه اللحظة</translation>
    </message>
    <message>
        <source>Takes back what the line says, whatever was done since.</source>
        <translation>يتراجع عمّا في السطر، مهما فُعل بعده.</translation>
    </message>
    <message>
        <source>Brings your marks on this document back to how they stood then.</source>
        <translation>يعيد علاماتك في هذا المستند كما كانت حينئذ.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>التفصيل</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Marks for the documents of the same names</source>
        <translation>مقاطع للمستندات التي تحمل الأسماء نفسها</translation>
    </message>
    <message>
        <source>Marks for this document: %1</source>
        <translation>مقاطع لهذا المستند: %1</translation>
    </message>
    <message>
        <source>Records refused: %1. The first:</source>
        <translation>سجلات مرفوضة: %1. أولها:</translation>
    </message>
    <message>
        <source>Read the offsets as %1</source>
        <translation>اقرأ المواضع على أنها %1</translation>
    </message>
    <message>
        <source>The import waits: some labels are unknown to the scheme</source>
        <translation>الاستيراد ينتظر: في الملفات وسوم لا يعرفها المخطط</translation>
    </message>
    <message>
        <source>Save the report of what was refused</source>
        <translation>حفظ تقرير المرفوض</translation>
    </message>
    <message>
        <source>Documents that were marked: %1. New spans: %2.</source>
        <translation>المستندات التي وُسمت: %1. المقاطع الجديدة: %2.</translation>
    </message>
    <message>
        <source>Documents that came in: %1. Spans: %2.</source>
        <translation>المستندات التي أُدخلت: %1. المقاطع: %2.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>المرفوض: %1.</translation>
    </message>
    <message>
        <source>Added to the scheme:</source>
        <translation>أُضيف إلى المخطط:</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>مرفوضة:</translation>
    </message>
    <message>
        <source>In the corpus already:</source>
        <translation>موجودة في المدوّنة من قبل:</translation>
    </message>
    <message>
        <source>Read otherwise than it stood:</source>
        <translation>قُرئ على غير ما كُتب:</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform>، ولا شيء غيرها</numerusform>
            <numerusform>، وملف آخر</numerusform>
            <numerusform>، وملفان آخران</numerusform>
            <numerusform>، و%Ln ملفات أخرى</numerusform>
            <numerusform>، و%Ln ملفًّا آخر</numerusform>
            <numerusform>، و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>كما يدل الملف</translation>
    </message>
    <message>
        <source>These documents are finished: mark them done</source>
        <translation>هذه المستندات مكتملة التوسيم: تُعدّ منجَزة</translation>
    </message>
    <message>
        <source>Pass over what cannot be read, and import the rest</source>
        <translation>تجاوز ما لا يُقرأ وأدخِل الباقي</translation>
    </message>
    <message>
        <source>Text that will be kept</source>
        <translation>النص كما سيُحفظ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>رخصة النصوص</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>مستندات جديدة</translation>
    </message>
    <message>
        <source>Texts and marks come in together</source>
        <translation>تُدخل النصوص مع مقاطعها</translation>
    </message>
    <message>
        <source>Marks alone go onto texts that are here already: the letters must be the same, blanks may differ</source>
        <translation>توضع المقاطع وحدها على نصوص موجودة هنا: يجب أن تتطابق الحروف، وقد تختلف الفراغات</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>ما يُدخل</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>يُقرأ على أنه: %1.</translation>
    </message>
    <message>
        <source>Spans in the first document: %1.</source>
        <translation>مقاطع المستند الأول: %1.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Go to a span or a suggestion: what is known of it stands here.</source>
        <translation>انتقل إلى مقطع أو اقتراح: يظهر هنا ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>A suggestion: confirm it, or choose its label, to say more of it.</source>
        <translation>هذا اقتراح: أكّده أو اختر وسمه لتقول عنه المزيد.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>النوع الفرعي</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Unsure? Ask a question…</source>
        <translation>غير متأكد؟ اطرح سؤالًا…</translation>
    </message>
</context>
<context>
    <name>ItemsPanel</name>
    <message>
        <source>Suggested: %1</source>
        <translation>مقترَح: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>مؤكَّد: %1</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Confirmed spans</source>
        <translation>المقاطع المؤكَّدة</translation>
    </message>
    <message>
        <source>Nothing is confirmed yet.</source>
        <translation>لم يؤكَّد شيء بعد.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>جارٍ البحث عن الأسماء…</translation>
    </message>
    <message>
        <source>No suggestions are left.</source>
        <translation>لم يبقَ أي اقتراح.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Standard</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>One hand, the left</source>
        <translation>بيد واحدة، اليسرى</translation>
    </message>
    <message>
        <source>One hand, the right</source>
        <translation>بيد واحدة، اليمنى</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>As in GATE</source>
        <translation>كما في GATE</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>اضغط هنا المفتاح الجديد</translation>
    </message>
    <message>
        <source>Give it this key</source>
        <translation>أعطه هذا المفتاح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Mark words with the mouse</source>
        <translation>تحديد كلمات بالفأرة</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Mark a part of a word</source>
        <translation>تحديد جزء من كلمة</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + سحب</translation>
    </message>
    <message>
        <source>Mark words without proclitics</source>
        <translation>تحديد كلمات من دون سوابقها</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + سحب</translation>
    </message>
    <message>
        <source>Move an end of the current mark (Alt: by letters)</source>
        <translation>نقل طرف العلامة الحالية (Alt: حرفًا حرفًا)</translation>
    </message>
    <message>
        <source>drag the end</source>
        <translation>سحب الطرف</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>وسم: %1</translation>
    </message>
    <message>
        <source>Choose a command above to change its key.</source>
        <translation>اختر أمرًا من الأعلى لتغيير مفتاحه.</translation>
    </message>
    <message>
        <source>This is the key of the label %1: choose another.</source>
        <translation>هذا مفتاح الوسم %1: اختر غيره.</translation>
    </message>
    <message>
        <source>It has this key already.</source>
        <translation>هذا مفتاحه أصلًا.</translation>
    </message>
    <message>
        <source>This is the key of “%1”, which would lose it.</source>
        <translation>هذا مفتاح «%1»، وسيفقده.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا المفتاح غير مستعمل.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>On an Arabic keyboard</source>
        <translation>على لوحة مفاتيح عربية</translation>
    </message>
</context>
<context>
    <name>Kwic</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>داخل: %1</translation>
    </message>
    <message>
        <source>around: %1</source>
        <translation>حول: %1</translation>
    </message>
    <message>
        <source>crosses: %1</source>
        <translation>يقاطع: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Suggest</source>
        <translation>اقترح</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنكليزي</translation>
    </message>
    <message>
        <source>Arabic definition</source>
        <translation>التعريف العربي</translation>
    </message>
    <message>
        <source>English definition</source>
        <translation>التعريف الإنكليزي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A kind of</source>
        <translation>نوع من</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>light</source>
        <translation>الفاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>الداكن</translation>
    </message>
    <message>
        <source>%1: hard to read on the page</source>
        <translation>%1: تصعب قراءته على الصفحة</translation>
    </message>
    <message>
        <source>%1: looks like %2</source>
        <translation>%1: يشبه «%2»</translation>
    </message>
    <message>
        <source>%1: looks like %2 to people who see no red</source>
        <translation>%1: يشبه «%2» لمن لا يرى الأحمر</translation>
    </message>
    <message>
        <source>%1: looks like %2 to people who see no green</source>
        <translation>%1: يشبه «%2» لمن لا يرى الأخضر</translation>
    </message>
    <message>
        <source>%1: looks like %2 to people who see no blue</source>
        <translation>%1: يشبه «%2» لمن لا يرى الأزرق</translation>
    </message>
</context>
<context>
    <name>LabelMapping</name>
    <message>
        <source>The scheme of this corpus does not know these labels. What are they to become?</source>
        <translation>لا يعرف مخطط هذه المدوّنة هذه الوسوم. ماذا تصير فيها؟</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثاله</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>Add to the scheme as %1</source>
        <translation>يُضاف إلى المخطط باسم %1</translation>
    </message>
    <message>
        <source>Leave its spans out</source>
        <translation>تُترك مقاطعه</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Label: type, or press its number</source>
        <translation>الوسم: اكتبه أو اضغط رقمه</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبية</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Another corpus can be opened when the work here is over or stopped</source>
        <translation>تُفتح مدوّنة أخرى حين ينتهي العمل هنا أو يوقَف</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>annotations without a label left out</source>
        <translation>توسيمات بلا وسم لم تُكتب</translation>
    </message>
    <message>
        <source>annotations without offsets left out</source>
        <translation>توسيمات بلا مواضع لم تُكتب</translation>
    </message>
    <message>
        <source>blanks at span edges left out</source>
        <translation>فراغات على حدود المقاطع لم تُكتب</translation>
    </message>
    <message>
        <source>borders of documents left out</source>
        <translation>حدود مستندات لم تُكتب</translation>
    </message>
    <message>
        <source>crossing spans left out</source>
        <translation>مقاطع متقاطعة لم تُكتب</translation>
    </message>
    <message>
        <source>crossing spans of one label, read back as nested</source>
        <translation>مقاطع متقاطعة من وسم واحد تُقرأ متداخلة</translation>
    </message>
    <message>
        <source>documents whose exact spacing is left out</source>
        <translation>مستندات لم تُحفظ مسافاتها كما هي</translation>
    </message>
    <message>
        <source>documents without a word left out</source>
        <translation>مستندات بلا كلمات لم تُكتب</translation>
    </message>
    <message>
        <source>edges widened to whole words</source>
        <translation>حدود وُسّعت إلى كلمات كاملة</translation>
    </message>
    <message>
        <source>lines of relations, events and notes left out</source>
        <translation>أسطر علاقات وأحداث وملاحظات لم تُكتب</translation>
    </message>
    <message>
        <source>metadata fields left out</source>
        <translation>حقول بيانات وصفية لم تُكتب</translation>
    </message>
    <message>
        <source>names of annotators left out</source>
        <translation>أسماء موسِّمين لم تُكتب</translation>
    </message>
    <message>
        <source>nested spans left out</source>
        <translation>مقاطع متداخلة لم تُكتب</translation>
    </message>
    <message>
        <source>questions left out</source>
        <translation>أسئلة لم تُكتب</translation>
    </message>
    <message>
        <source>relations and chains of the file left out</source>
        <translation>علاقات وسلاسل في الملف لم تُكتب</translation>
    </message>
    <message>
        <source>repeated spans left out</source>
        <translation>مقاطع مكررة لم تُكتب</translation>
    </message>
    <message>
        <source>sentence breaks inside spans left out</source>
        <translation>حدود جمل داخل مقاطع لم تُكتب</translation>
    </message>
    <message>
        <source>span attributes left out</source>
        <translation>سمات مقاطع لم تُكتب</translation>
    </message>
    <message>
        <source>spans left out</source>
        <translation>مقاطع لم تُكتب</translation>
    </message>
    <message>
        <source>spans of further annotators left out</source>
        <translation>مقاطع موسِّمين آخرين لم تُكتب</translation>
    </message>
    <message>
        <source>spans of line breaks alone left out</source>
        <translation>مقاطع من نهايات أسطر وحدها لم تُكتب</translation>
    </message>
    <message>
        <source>spans of rejected tasks left out</source>
        <translation>مقاطع مهام مرفوضة لم تُكتب</translation>
    </message>
    <message>
        <source>spans that begin or end inside a changed name left out</source>
        <translation>مقاطع حدّها داخل اسم بُدّل لم تُكتب</translation>
    </message>
    <message>
        <source>spans without a word left out</source>
        <translation>مقاطع بلا كلمة لم تُكتب</translation>
    </message>
    <message>
        <source>splits left out</source>
        <translation>أقسام مستندات لم تُكتب</translation>
    </message>
    <message>
        <source>statuses left out</source>
        <translation>حالات مستندات لم تُكتب</translation>
    </message>
    <message>
        <source>titles and metadata fields left out with the names</source>
        <translation>عناوين وبيانات وصفية حُذفت مع الأسماء</translation>
    </message>
    <message>
        <source>titles changed to file names</source>
        <translation>عناوين غُيّرت لتصلح أسماء ملفات</translation>
    </message>
    <message>
        <source>verdicts left out</source>
        <translation>أحكام على اقتراحات لم تُكتب</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tawsim</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>An empty corpus</source>
        <translation>مدوّنة فارغة</translation>
    </message>
    <message>
        <source>Bring in texts: files, a folder, or what you copied.</source>
        <translation>أدخِل نصوصًا: ملفات أو مجلدًا أو نصًّا نسختَه.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
</context>
<context>
    <name>ModelTerms</name>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>I agree: install</source>
        <translation>أوافق: ثبّت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1, %2 MB, from %3. %4</source>
        <translation>%1، حجمه %2 م.ب، من %3. %4</translation>
    </message>
    <message>
        <source>%1 holds this licence.</source>
        <translation>في %1 هذه الرخصة.</translation>
    </message>
    <message>
        <source>%1 holds no licence: ask where it comes from.</source>
        <translation>ليس في %1 رخصة: اسأل من أين جاء.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>suggests names</source>
        <translation>يقترح الأسماء</translation>
    </message>
    <message>
        <source>takes words apart</source>
        <translation>يحلل الكلمات</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>يُستعمل في مكانه</translation>
    </message>
    <message>
        <source>installed by camel_data</source>
        <translation>ثبّته camel_data</translation>
    </message>
    <message>
        <source>%1 MB fetched, paused</source>
        <translation>نُزّل منه %1 م.ب، موقوف</translation>
    </message>
    <message>
        <source>could be installed</source>
        <translation>يمكن تثبيته</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Tawsim suggests without any of these. A language model finds more names in news; it needs half a gigabyte on the disk, twice that in memory while it reads, and no network once it is here.</source>
        <translation>يقترح توسيم من دون أي من هذه. النموذج اللغوي يجد في الأخبار أسماء أكثر؛ ويحتاج إلى نصف غيغابايت على القرص، وإلى ضعفها في الذاكرة وهو يقرأ، ولا يحتاج إلى شبكة بعد أن يصل.</translation>
    </message>
    <message>
        <source>Look on the network</source>
        <translation>ابحث في الشبكة</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Use a folder…</source>
        <translation>استعمل مجلدًا…</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>ثبّت…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No models are here, and what could be had is not known yet.</source>
        <translation>لا نماذج هنا، وما يمكن الحصول عليه لم يُعرف بعد.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Use a folder</source>
        <translation>استعمل مجلدًا</translation>
    </message>
    <message>
        <source>%1 is here, and suggests from now on.</source>
        <translation>وصل %1، وهو يقترح من الآن.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>What was fetched is thrown away.</source>
        <translation>أُتلف ما نُزّل.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الأسماء</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>البادئ</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج لغوي</translation>
    </message>
    <message>
        <source>A program of your own</source>
        <translation>برنامج لك</translation>
    </message>
    <message>
        <source>Lists of this corpus</source>
        <translation>قوائم هذه المدوّنة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>ما تعلَّمه</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>استعادة من سلة المهملات</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Another scheme</source>
        <translation>مخطط وسوم آخر</translation>
    </message>
    <message>
        <source>Called right</source>
        <translation>إقرار بالصحة</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>The file and its pages</source>
        <translation>الملف وصفحاته</translation>
    </message>
    <message>
        <source>Rows that belong to nothing</source>
        <translation>صفوف لا تنتمي إلى شيء</translation>
    </message>
    <message>
        <source>The same twice</source>
        <translation>المكرر</translation>
    </message>
    <message>
        <source>Texts as they were entered</source>
        <translation>النصوص كما أُدخلت</translation>
    </message>
    <message>
        <source>Changes counted as in the journal</source>
        <translation>عدد التغييرات كما في السجل</translation>
    </message>
    <message>
        <source>Words kept with the spans</source>
        <translation>الكلمات المحفوظة مع المقاطع</translation>
    </message>
    <message>
        <source>Marks inside their texts</source>
        <translation>العلامات داخل نصوصها</translation>
    </message>
    <message>
        <source>Labels of the scheme</source>
        <translation>وسوم المخطط</translation>
    </message>
    <message>
        <source>Marks as the journal tells them</source>
        <translation>العلامات كما يرويها السجل</translation>
    </message>
    <message>
        <source>Kept suggestions</source>
        <translation>الاقتراحات المحفوظة</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>write the words anew</source>
        <translation>كتابة الكلمات من جديد</translation>
    </message>
    <message>
        <source>remove what is outside</source>
        <translation>حذف ما هو خارج النص</translation>
    </message>
    <message>
        <source>rebuild from the journal</source>
        <translation>إعادة البناء من السجل</translation>
    </message>
    <message>
        <source>ask the suggester again</source>
        <translation>سؤال المقترح من جديد</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل الاستيراد</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>قبل الرجوع</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>قبل الإصلاح</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل الترقية</translation>
    </message>
    <message>
        <source>Damaged, put aside</source>
        <translation>تالفة، وُضعت جانبًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، وكان: %2</translation>
    </message>
</context>
<context>
    <name>NewCorpusDialog</name>
    <message>
        <source>New corpus</source>
        <translation>مدوّنة جديدة</translation>
    </message>
    <message>
        <source>Scheme from a file…</source>
        <translation>مخطط من ملف…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>مخطط الوسوم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s): </source>
        <translation>
            <numerusform>لا وسوم: </numerusform>
            <numerusform>وسم واحد: </numerusform>
            <numerusform>وسمان: </numerusform>
            <numerusform>%Ln وسوم: </numerusform>
            <numerusform>%Ln وسمًا: </numerusform>
            <numerusform>%Ln وسم: </numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>There is a corpus of this name in this folder: choose another name.</source>
        <translation>في هذا المجلد مدوّنة بهذا الاسم: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>مدوّنة</translation>
    </message>
    <message>
        <source>Scheme from a file</source>
        <translation>مخطط من ملف</translation>
    </message>
</context>
<context>
    <name>Overseeing</name>
    <message>
        <source>This corpus lies in %1, which is synchronised: work on it on one computer at a time, and close it before the folder goes elsewhere. A backup may be carried anywhere.</source>
        <translation>هذه المدوّنة في المجلد %1، وهو مجلد متزامن مع أجهزة أخرى: اعمل فيها على حاسوب واحد في كل مرة، وأغلقها قبل أن ينتقل المجلد إلى غيره. ولك أن تحمل نسخة احتياطية حيث شئت.</translation>
    </message>
</context>
<context>
    <name>OwnListsDialog</name>
    <message>
        <source>Lists of this corpus</source>
        <translation>قوائم هذه المدوّنة</translation>
    </message>
    <message>
        <source>One name a line, in any spelling, without و ف ب ل ك before it.</source>
        <translation>اسم واحد في كل سطر، بأيّ رسم كان، من غير و ف ب ل ك قبله.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>One pattern a line: words as they are, * for any word, # for a number; &lt; and &gt; around what is to be marked, where that is not all of it.</source>
        <translation>نمط واحد في كل سطر: الكلمات كما هي، و* لأيّ كلمة، و# لعدد؛ ويُحاط ما يُوسَم بـ&lt; و&gt; إن لم يكن النمط كلّه.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>أنماط</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Never to be suggested by lists, rules or what was learned, whatever the label</source>
        <translation>ما لا يُقترح أبدًا، لا من القوائم ولا من القواعد ولا ممّا تُعلِّم، أيًّا كان وسمه</translation>
    </message>
    <message>
        <source>The pattern «{pattern}» cannot be used: it needs a word that is written out, both &lt; and &gt; or neither, and at most 12 words.</source>
        <translation>لا يصلح النمط «{pattern}»: لا بدّ فيه من كلمة مكتوبة بحروفها، ومن &lt; و&gt; معًا أو بدونهما، ومن اثنتي عشرة كلمة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>OwnProgramDialog</name>
    <message>
        <source>A program of your own</source>
        <translation>برنامج لك</translation>
    </message>
    <message>
        <source>A program that you run, with a model of your choice, can suggest too. It gets the text of each document as JSON and answers with spans; docs/examples/suggester.py shows how in thirty lines.</source>
        <translation>يمكن لبرنامج تشغّله أنت، بنموذج تختاره، أن يقترح أيضًا. يصله نص كل مستند بصيغة JSON فيجيب بالمقاطع؛ وفي docs/examples/suggester.py مثال من ثلاثين سطرًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>اسأله</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>لا تسأل أحدًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody is asked, and no text leaves Tawsim.</source>
        <translation>لا يُسأل أحد، ولا يخرج نص من توسيم.</translation>
    </message>
    <message>
        <source>The texts stay on this computer: the program is asked here.</source>
        <translation>تبقى النصوص على هذا الحاسوب: البرنامج يُسأل هنا.</translation>
    </message>
    <message>
        <source>The text of every document that you open leaves this computer and goes to %1.</source>
        <translation>يخرج نص كل مستند تفتحه من هذا الحاسوب ويذهب إلى %1.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Give another label</source>
        <translation>أعطِ وسمًا آخر</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>ضع الوسم</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do? Type some words of it</source>
        <translation>ماذا تريد أن تفعل؟ اكتب كلمات منه</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text as a document</source>
        <translation>لصق نص في مستند جديد</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>إضافة المستند</translation>
    </message>
    <message>
        <source>Copy a text in another program; it appears here.</source>
        <translation>انسخ نصًّا في برنامج آخر يظهر هنا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Close lines, one chip at a time</source>
        <translation>أسطر متقاربة، ورقعة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Vowel signs</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>التطويل</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>المحارف غير المرئية</translation>
    </message>
    <message>
        <source>Suggestions from this confidence on</source>
        <translation>الاقتراحات ابتداءً من هذه الثقة</translation>
    </message>
    <message>
        <source>After accepting</source>
        <translation>بعد القبول</translation>
    </message>
    <message>
        <source>Unsure is below</source>
        <translation>مشكوك فيه ما دون</translation>
    </message>
    <message>
        <source>Second copy of daily backups in</source>
        <translation>نسخة ثانية من النسخ اليومية في</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>الذهاب إلى الاقتراح التالي</translation>
    </message>
    <message>
        <source>Go to the next one that is unsure</source>
        <translation>الذهاب إلى التالي المشكوك فيه</translation>
    </message>
    <message>
        <source>Stay with the span</source>
        <translation>البقاء عند المقطع</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Everything takes effect at once and is remembered.</source>
        <translation>كل شيء يسري فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Something in Tawsim went wrong. What you confirmed is saved, and you can go on working.</source>
        <translation>حدث خلل في توسيم. ما أكّدته محفوظ، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>This is what the window did of late. Send it along with what you saw.</source>
        <translation>هذا ما فعلته النافذة أخيرًا. أرسله مع وصف ما رأيت.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>التقرير في %1</translation>
    </message>
    <message>
        <source>Include the wording of the error, which may quote your texts</source>
        <translation>أدرج نص الخطأ، وقد يقتبس من نصوصك</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>No text, title or name of your corpus is in it.</source>
        <translation>ليس فيه نص ولا عنوان ولا اسم من مدوّنتك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The system refused%1: %2.</source>
        <translation>رفض النظام%1: %2.</translation>
    </message>
    <message>
        <source>Tawsim</source>
        <translation>توسيم</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Print the page</source>
        <translation>طباعة الصفحة</translation>
    </message>
    <message>
        <source>Write the page as PDF</source>
        <translation>حفظ الصفحة بصيغة PDF</translation>
    </message>
    <message>
        <source>Write the page as HTML</source>
        <translation>حفظ الصفحة بصيغة HTML</translation>
    </message>
    <message>
        <source>Written: %1 (%2 KB)</source>
        <translation>كُتب: %1 (%2 ك.ب)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Quality of suggestions</source>
        <translation>جودة الاقتراحات</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر ٧ أيام</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>في آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>By suggester</source>
        <translation>بحسب المقترِح</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Show suggestions from this confidence on</source>
        <translation>إظهار الاقتراحات من هذه الثقة فأعلى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الشمول</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>المقبولة: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>المصحَّحة: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>المرفوضة: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>الفائتة: %1</translation>
    </message>
    <message>
        <source>The curve begins when some tens of spans are confirmed.</source>
        <translation>يبدأ المنحنى حين تؤكَّد عشرات من المقاطع.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أجيب عنه</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>the whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>No question waits.</source>
        <translation>لا سؤال ينتظر.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>الأسئلة المفتوحة</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>أي الأسئلة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>السائل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>إغلاق بلا جواب</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتحه من جديد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>suggested, {percent} % sure</source>
        <translation>مقترَح، بثقة {percent}٪</translation>
    </message>
    <message>
        <source>dashed: suggested, not confirmed</source>
        <translation>المتقطّع: مقترح لم يؤكَّد</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a language model reads it so</source>
        <translation>هكذا يقرؤه نموذج لغوي</translation>
    </message>
    <message>
        <source>a program of your own says so</source>
        <translation>هكذا يقول برنامجك</translation>
    </message>
    <message>
        <source>address on the web</source>
        <translation>عنوان على الشبكة</translation>
    </message>
    <message>
        <source>agency, paper or channel</source>
        <translation>وكالة أو صحيفة أو قناة</translation>
    </message>
    <message>
        <source>amount and currency</source>
        <translation>مبلغ وعملة</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>فصيل مسلح</translation>
    </message>
    <message>
        <source>armed people and their nation</source>
        <translation>مسلحون وجنسيتهم</translation>
    </message>
    <message>
        <source>article and its number</source>
        <translation>مادة ورقمها</translation>
    </message>
    <message>
        <source>body and what names it</source>
        <translation>هيئة وما يسمّيها</translation>
    </message>
    <message>
        <source>body before a name</source>
        <translation>هيئة قبل اسم</translation>
    </message>
    <message>
        <source>body of a state</source>
        <translation>هيئة حكومية</translation>
    </message>
    <message>
        <source>border or land of a nation</source>
        <translation>حدود بلد أو أرضه</translation>
    </message>
    <message>
        <source>building or site before a name</source>
        <translation>مبنى أو موقع قبل اسم</translation>
    </message>
    <message>
        <source>city in GeoNames</source>
        <translation>مدينة في GeoNames</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>confirmed before in this corpus</source>
        <translation>أُكِّد من قبل في هذه المدوّنة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>country in CLDR</source>
        <translation>بلد في CLDR</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>عملة</translation>
    </message>
    <message>
        <source>date after its word</source>
        <translation>تاريخ بعد لفظه</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>يوم وشهر</translation>
    </message>
    <message>
        <source>day told from today</source>
        <translation>يوم منسوب إلى اليوم</translation>
    </message>
    <message>
        <source>day, month and year in digits</source>
        <translation>يوم وشهر وسنة بالأرقام</translation>
    </message>
    <message>
        <source>event with its place, order or year</source>
        <translation>حدث مع مكانه أو ترتيبه أو سنته</translation>
    </message>
    <message>
        <source>family name of a person named in full nearby</source>
        <translation>اسم عائلة لشخص ذُكر كاملًا قريبًا</translation>
    </message>
    <message>
        <source>foreign-looking word after a verb of saying</source>
        <translation>لفظ أعجمي الشكل بعد فعل قول</translation>
    </message>
    <message>
        <source>from year to year</source>
        <translation>من سنة إلى سنة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>given name and an unknown word</source>
        <translation>اسم علم وكلمة غير معروفة</translation>
    </message>
    <message>
        <source>given name and what follows it</source>
        <translation>اسم علم وما يليه</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>هيئة دولية</translation>
    </message>
    <message>
        <source>kunya</source>
        <translation>كنية</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>likely given name and what follows it</source>
        <translation>اسم علم محتمل وما يليه</translation>
    </message>
    <message>
        <source>likely given names after a verb of saying</source>
        <translation>اسمان علمان مرجّحان بعد فعل قول</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>شهر وسنة</translation>
    </message>
    <message>
        <source>month name</source>
        <translation>اسم شهر</translation>
    </message>
    <message>
        <source>in the lists of this corpus</source>
        <translation>في قوائم هذه المدوّنة</translation>
    </message>
    <message>
        <source>like names in other corpora</source>
        <translation>يشبه الأسماء في مدوّنات أخرى</translation>
    </message>
    <message>
        <source>pattern of this corpus</source>
        <translation>نمط من أنماط هذه المدوّنة</translation>
    </message>
    <message>
        <source>name of a people</source>
        <translation>اسم قوم</translation>
    </message>
    <message>
        <source>natural place before a name</source>
        <translation>معلم طبيعي قبل اسم</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>number and percent sign</source>
        <translation>عدد وعلامة نسبة</translation>
    </message>
    <message>
        <source>number and short unit of time</source>
        <translation>عدد ووحدة زمن قصيرة</translation>
    </message>
    <message>
        <source>number and unit</source>
        <translation>عدد ووحدة</translation>
    </message>
    <message>
        <source>number and unit of time</source>
        <translation>عدد ووحدة زمن</translation>
    </message>
    <message>
        <source>number that tells an order</source>
        <translation>عدد يدل على ترتيب</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>لفظ ترتيب</translation>
    </message>
    <message>
        <source>part of a day</source>
        <translation>جزء من اليوم</translation>
    </message>
    <message>
        <source>party or movement</source>
        <translation>حزب أو حركة</translation>
    </message>
    <message>
        <source>people and their nation</source>
        <translation>جماعة وقوميتها</translation>
    </message>
    <message>
        <source>people by what they are or do</source>
        <translation>جماعة بصفتها أو عملها</translation>
    </message>
    <message>
        <source>people of a nation or faith</source>
        <translation>أهل قومية أو دين</translation>
    </message>
    <message>
        <source>people of a place or body</source>
        <translation>أهل مكان أو هيئة</translation>
    </message>
    <message>
        <source>place in the name of a body</source>
        <translation>مكان داخل اسم هيئة</translation>
    </message>
    <message>
        <source>place in the name of a place</source>
        <translation>مكان داخل اسم مكان</translation>
    </message>
    <message>
        <source>post and what it is over</source>
        <translation>منصب وما يتولاه</translation>
    </message>
    <message>
        <source>province or region with a government</source>
        <translation>محافظة أو إقليم له حكومة</translation>
    </message>
    <message>
        <source>region</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>site or platform</source>
        <translation>موقع أو منصة</translation>
    </message>
    <message>
        <source>this time</source>
        <translation>الوقت الحاضر</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>ساعة من اليوم</translation>
    </message>
    <message>
        <source>time told from now</source>
        <translation>وقت منسوب إلى الآن</translation>
    </message>
    <message>
        <source>time word</source>
        <translation>لفظ زمن</translation>
    </message>
    <message>
        <source>title</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>title before a name</source>
        <translation>لقب قبل اسم</translation>
    </message>
    <message>
        <source>title before unknown words</source>
        <translation>لقب قبل كلمات غير معروفة</translation>
    </message>
    <message>
        <source>town, village or district before a name</source>
        <translation>مدينة أو بلدة أو قرية قبل اسم</translation>
    </message>
    <message>
        <source>vehicle and its kind</source>
        <translation>مركبة ونوعها</translation>
    </message>
    <message>
        <source>water or mountains</source>
        <translation>ماء أو جبال</translation>
    </message>
    <message>
        <source>weapon and its kind</source>
        <translation>سلاح ونوعه</translation>
    </message>
    <message>
        <source>weapon and its make</source>
        <translation>سلاح وطرازه</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>يوم من الأسبوع</translation>
    </message>
    <message>
        <source>well-known building or site</source>
        <translation>مبنى أو موقع معروف</translation>
    </message>
    <message>
        <source>well-known city</source>
        <translation>مدينة معروفة</translation>
    </message>
    <message>
        <source>well-known event</source>
        <translation>حدث معروف</translation>
    </message>
    <message>
        <source>well-known event and its land</source>
        <translation>حدث معروف ومكانه</translation>
    </message>
    <message>
        <source>well-known event with its year or number</source>
        <translation>حدث معروف مع سنته أو رقمه</translation>
    </message>
    <message>
        <source>well-known family name</source>
        <translation>اسم عائلة معروف</translation>
    </message>
    <message>
        <source>well-known law</source>
        <translation>قانون معروف</translation>
    </message>
    <message>
        <source>well-known person</source>
        <translation>شخص معروف</translation>
    </message>
    <message>
        <source>words of time</source>
        <translation>ألفاظ زمن</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>year after its word</source>
        <translation>سنة بعد لفظها</translation>
    </message>
    <message>
        <source> in quotation marks</source>
        <translation> بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>: the second</source>
        <translation>: الثاني</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Two labels</source>
        <translation>اسم بوسمين</translation>
    </message>
    <message>
        <source>Unmarked names</source>
        <translation>أسماء غير موسومة</translation>
    </message>
    <message>
        <source>Odd boundaries</source>
        <translation>حدود غريبة</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>تداخل ممنوع</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>شواذّ</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>وسمه في موضع آخر: %1</translation>
    </message>
    <message>
        <source>marked elsewhere: %1</source>
        <translation>موسوم في موضع آخر: %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>المقترَح: %1</translation>
    </message>
    <message>
        <source>suggested, not marked: %1</source>
        <translation>مقترَح ولم يوسم: %1</translation>
    </message>
    <message>
        <source>blank at the edge: %1</source>
        <translation>فراغ عند الحدّ: %1</translation>
    </message>
    <message>
        <source>punctuation at the edge: %1</source>
        <translation>علامة ترقيم عند الحدّ: %1</translation>
    </message>
    <message>
        <source>between quotes: %1</source>
        <translation>بين علامتي تنصيص: %1</translation>
    </message>
    <message>
        <source>half a pair of signs: %1</source>
        <translation>علامة بلا زوجها: %1</translation>
    </message>
    <message>
        <source>cuts a word: %1</source>
        <translation>يقطع كلمة: %1</translation>
    </message>
    <message>
        <source>proclitic at the edge: %1</source>
        <translation>سابقة عند الحدّ: %1</translation>
    </message>
    <message>
        <source>stands twice: one goes</source>
        <translation>مكرّر: يُزال أحدهما</translation>
    </message>
    <message>
        <source>crosses another: goes</source>
        <translation>يقاطع غيره: يُزال</translation>
    </message>
    <message>
        <source>lies in another: goes</source>
        <translation>داخل غيره: يُزال</translation>
    </message>
    <message>
        <source>not allowed inside: goes</source>
        <translation>لا يجوز داخله: يُزال</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>جارٍ البحث: %1 من %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All looks right.</source>
        <translation>لا شيء يلفت النظر.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>وهناك غيرها.</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>لم يلزم تغيير شيء</translation>
    </message>
    <message numerus="yes">
        <source>Fixed in %Ln document(s); one undo takes it back</source>
        <translation>
            <numerusform>لم يُصلَح شيء</numerusform>
            <numerusform>أُصلح في مستند واحد؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>أُصلح في مستندين؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>أُصلح في %Ln مستندات؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>أُصلح في %Ln مستندًا؛ وتراجعٌ واحد يعيده</numerusform>
            <numerusform>أُصلح في %Ln مستند؛ وتراجعٌ واحد يعيده</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>مواضع الشك</translation>
    </message>
    <message>
        <source>Which doubts</source>
        <translation>أيّ المواضع</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>هذا صواب</translation>
    </message>
    <message>
        <source>Name is right</source>
        <translation>الاسم صواب</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>أعد السؤال</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The lists of this corpus are kept</source>
        <translation>حُفظت قوائم هذه المدوّنة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted; one undo takes them back</source>
        <translation>
            <numerusform>لم يُقبل أي اقتراح</numerusform>
            <numerusform>قُبل اقتراح واحد، وتراجع واحد يلغي ذلك</numerusform>
            <numerusform>قُبل اقتراحان، وتراجع واحد يلغي ذلك</numerusform>
            <numerusform>قُبلت %Ln اقتراحات، وتراجع واحد يلغي ذلك</numerusform>
            <numerusform>قُبل %Ln اقتراحًا، وتراجع واحد يلغي ذلك</numerusform>
            <numerusform>قُبل %Ln اقتراح، وتراجع واحد يلغي ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the document that teaches most…</source>
        <translation>جارٍ البحث عن المستند الأنفع للتعلّم…</translation>
    </message>
    <message>
        <source>No other document is open</source>
        <translation>لا مستند آخر ينتظر العمل</translation>
    </message>
    <message>
        <source>Here the suggestions are least certain: your answers teach most</source>
        <translation>هنا أقل الاقتراحات ثقة، فإجاباتك فيه هي الأنفع للتعلّم</translation>
    </message>
</context>
<context>
    <name>SchemeEditor</name>
    <message>
        <source>Labels and scheme</source>
        <translation>الوسوم والمخطط</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a subtype</source>
        <translation>إضافة نوع فرعي</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Another scheme…</source>
        <translation>مخطط آخر…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>كتابة إلى ملف…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) go along when this is saved.</source>
        <translation>
            <numerusform>لا ينتقل أي مقطع عند الحفظ.</numerusform>
            <numerusform>ينتقل معه مقطع واحد عند الحفظ.</numerusform>
            <numerusform>ينتقل معه مقطعان عند الحفظ.</numerusform>
            <numerusform>تنتقل معه %Ln مقاطع عند الحفظ.</numerusform>
            <numerusform>ينتقل معه %Ln مقطعًا عند الحفظ.</numerusform>
            <numerusform>ينتقل معه %Ln مقطع عند الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Into which label?</source>
        <translation>في أي وسم؟</translation>
    </message>
    <message>
        <source>Another scheme</source>
        <translation>مخطط آخر</translation>
    </message>
    <message>
        <source>Which scheme?</source>
        <translation>أي مخطط؟</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>The noun before a name belongs to the span (the city of X)</source>
        <translation>الاسم العام قبل العلم من المقطع (مدينة كذا)</translation>
    </message>
    <message>
        <source>و ف ب ل ك before a name belong to the span</source>
        <translation>و ف ب ل ك قبل العلم من المقطع</translation>
    </message>
    <message>
        <source>Spans may lie inside others</source>
        <translation>يجوز أن يقع مقطع داخل آخر</translation>
    </message>
    <message>
        <source>Never nested</source>
        <translation>ما لا يتداخل</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>السماح من جديد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لا يقع</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنكليزي</translation>
    </message>
    <message>
        <source>in %1 never %2</source>
        <translation>لا يقع «%2» في «%1»</translation>
    </message>
</context>
<context>
    <name>Scheming</name>
    <message numerus="yes">
        <source>The scheme is changed; %Ln span(s) went along.</source>
        <translation>
            <numerusform>تغيّر المخطط؛ لم ينتقل أي مقطع.</numerusform>
            <numerusform>تغيّر المخطط؛ انتقل معه مقطع واحد.</numerusform>
            <numerusform>تغيّر المخطط؛ انتقل معه مقطعان.</numerusform>
            <numerusform>تغيّر المخطط؛ انتقلت معه %Ln مقاطع.</numerusform>
            <numerusform>تغيّر المخطط؛ انتقل معه %Ln مقطعًا.</numerusform>
            <numerusform>تغيّر المخطط؛ انتقل معه %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of the scheme is taken back; %Ln span(s) went along.</source>
        <translation>
            <numerusform>تراجعنا عن تغيير المخطط؛ لم ينتقل أي مقطع.</numerusform>
            <numerusform>تراجعنا عن تغيير المخطط؛ انتقل معه مقطع واحد.</numerusform>
            <numerusform>تراجعنا عن تغيير المخطط؛ انتقل معه مقطعان.</numerusform>
            <numerusform>تراجعنا عن تغيير المخطط؛ انتقلت معه %Ln مقاطع.</numerusform>
            <numerusform>تراجعنا عن تغيير المخطط؛ انتقل معه %Ln مقطعًا.</numerusform>
            <numerusform>تراجعنا عن تغيير المخطط؛ انتقل معه %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change of the scheme to take back.</source>
        <translation>لا تغيير للمخطط يُتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Select words or go to a mark first</source>
        <translation>حدِّد كلمات أو انتقل إلى علامة أولًا</translation>
    </message>
    <message>
        <source>This word has nothing to cut off at its beginning</source>
        <translation>لا سوابق تُقطع من أول هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Several annotators marked the same document and there is no gold: {names}. Choose a layer, for example --layer {first}, or --layer all.</source>
        <translation>وسم عدّةُ موسِّمين المستند نفسه ولا مرجع معتمدًا له: {names}. اختر مقاطعَ أحدهم، مثل {first}، أو مقاطع الجميع.</translation>
    </message>
    <message>
        <source>Some documents are frozen in other parts: {parts}. Use the same names, or deal anew.</source>
        <translation>بعض المستندات مثبَّتة في أقسام أخرى: {parts}. استعمل الأسماء نفسها، أو أعد التوزيع.</translation>
    </message>
    <message>
        <source>Someone else has changed the parts meanwhile: look at them, and deal again.</source>
        <translation>غيّر شخص آخر الأقسام في هذه الأثناء: انظر فيها ثم أعد التوزيع.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept, and is gone on with next time.</source>
        <translation>أُوقف. ما نُزّل محفوظ، ويُستأنف من حيث توقف في المرة القادمة.</translation>
    </message>
    <message>
        <source>Suggestion {number} from {address} does not fit the text: nothing of this answer is used.</source>
        <translation>الاقتراح {number} من {address} لا يوافق النص: لا يُستعمل شيء من هذا الجواب.</translation>
    </message>
    <message>
        <source>Suggestion {number} from {address} quotes other words than stand there: do its offsets count code points?</source>
        <translation>الاقتراح {number} من {address} يقتبس كلمات غير الواردة هناك: هل تعدّ مواضعه نقاط الترميز؟</translation>
    </message>
    <message>
        <source>That cannot be taken back: it says nothing of marks of {annotator}.</source>
        <translation>لا يمكن التراجع عن هذا: فهو لا يخص علامات {annotator}.</translation>
    </message>
    <message>
        <source>The catalogue of models in {place} is damaged ({reason}): fetch it again.</source>
        <translation>فهرس النماذج في {place} تالف ({reason}): نزّله من جديد.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The connection to {address} broke: try again, it goes on from where it stopped.</source>
        <translation>انقطع الاتصال بـ{address}: أعد المحاولة، فهو يستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>The corpus already has a document {id!r}.</source>
        <translation>في المدوّنة مستند بالمعرّف {id!r} من قبل.</translation>
    </message>
    <message>
        <source>The corpus has no document {id!r}.</source>
        <translation>لا مستند في المدوّنة بالمعرّف {id!r}.</translation>
    </message>
    <message>
        <source>The corpus has this text already: {title}.</source>
        <translation>هذا النص موجود في المدوّنة من قبل: {title}.</translation>
    </message>
    <message>
        <source>The disk that holds {place} failed while it was read or written.</source>
        <translation>تعطّل القرص الذي عليه {place} أثناء القراءة أو الكتابة.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full: make room, then try again.</source>
        <translation>القرص الذي عليه {place} ممتلئ: أفسح مكانًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gold of this document is settled and frozen: to change it, open the document again first.</source>
        <translation>الطبقة الذهبية لهذا المستند محسومة مجمَّدة: لتغييرها افتح المستند للعمل من جديد أولًا.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing came in.</source>
        <translation>أُوقف الاستيراد ولم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>The labels were changed in another window: open the corpus again to go on.</source>
        <translation>تغيّرت الوسوم في نافذة أخرى: افتح المدوّنة من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The learner cannot be started: {reason}.</source>
        <translation>تعذّر تشغيل المتعلِّم: {reason}.</translation>
    </message>
    <message>
        <source>The learner failed: {reason}.</source>
        <translation>أخفق المتعلِّم: {reason}.</translation>
    </message>
    <message>
        <source>The model failed: {reason}.</source>
        <translation>أخفق النموذج: {reason}.</translation>
    </message>
    <message>
        <source>The program that runs the model cannot be started: {reason}.</source>
        <translation>تعذر تشغيل البرنامج الذي يشغّل النموذج: {reason}.</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered: is there enough memory? It is started again when it is needed next.</source>
        <translation>انتهى البرنامج الذي يشغّل النموذج قبل أن يجيب: أتكفي الذاكرة؟ سيبدأ من جديد حين يُحتاج إليه.</translation>
    </message>
    <message>
        <source>The range {start} to {end} lies outside the text, which has {length} characters.</source>
        <translation>المدى من {start} إلى {end} خارج النص، وطوله {length} محرفًا.</translation>
    </message>
    <message>
        <source>The scheme {scheme} has no label {label}.</source>
        <translation>لا يوجد في مخطط {scheme} وسم {label}.</translation>
    </message>
    <message>
        <source>The scheme {scheme} of this corpus has no label {label}.</source>
        <translation>مخطط هذه المدوّنة {scheme} ليس فيه الوسم {label}.</translation>
    </message>
    <message>
        <source>The shares of {text} must have different names and add up to 1.</source>
        <translation>يجب أن تختلف أسماء الحصص في {text} وأن يكون مجموعها 1.</translation>
    </message>
    <message>
        <source>The source of none of the {count} documents has a licence, so none may be published. Say it with “tawsim describe CORPUS licence=…”, or take the documents in all the same: --include unlicensed.</source>
        <translation>ليس لمصدر أيّ من المستندات، وعددها {count}، رخصة، فلا يُنشر منها شيء. اذكر الرخصة بالأمر «tawsim describe CORPUS licence=…»، أو أدخِل المستندات على حالها: --include unlicensed.</translation>
    </message>
    <message>
        <source>The suggester {name} failed: {reason}.</source>
        <translation>أخفق المقترِح {name}: {reason}.</translation>
    </message>
    <message>
        <source>There is no annotator {layer!r}; there are: {known}.</source>
        <translation>لا موسِّم باسم {layer!r}؛ الموجودون: {known}.</translation>
    </message>
    <message>
        <source>There is no collection {name!r}.</source>
        <translation>لا توجد مجموعة {name!r}.</translation>
    </message>
    <message>
        <source>There is no corpus in {place}: make one with “tawsim new”.</source>
        <translation>لا مدوّنة في {place}: أنشئها من «مدوّنة جديدة».</translation>
    </message>
    <message>
        <source>There is no corpus {place}: make one with “tawsim new {place}”.</source>
        <translation>لا مدوّنة في {place}: أنشئها من «مدوّنة جديدة».</translation>
    </message>
    <message>
        <source>There is no document {id!r} in the trash.</source>
        <translation>لا مستند {id!r} في سلة المهملات.</translation>
    </message>
    <message>
        <source>There is no document {id!r} in this corpus.</source>
        <translation>لا مستند {id!r} في هذه المدوّنة.</translation>
    </message>
    <message>
        <source>There is no file {place}.</source>
        <translation>لا يوجد ملف {place}.</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <translation>لا مجلد باسم {place}.</translation>
    </message>
    <message>
        <source>There is no format {name!r}: give one of {known}.</source>
        <translation>لا صيغة باسم {name!r}: اختر إحدى هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no helper {name!r}: give one of {known}.</source>
        <translation>لا مساعد باسم {name!r}: اختر أحد هؤلاء: {known}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} here.</source>
        <translation>لا يوجد هنا نموذج {name!r}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} in the catalogue.</source>
        <translation>لا يوجد نموذج {name!r} في الفهرس.</translation>
    </message>
    <message>
        <source>There is no order {sort!r}: give one of {known}.</source>
        <translation>لا ترتيب باسم {sort!r}: اختر أحد هذه: {known}.</translation>
    </message>
    <message>
        <source>There is no suggester {name!r}: give one of {known}.</source>
        <translation>لا مقترِح باسم {name!r}: اختر أحد هؤلاء: {known}.</translation>
    </message>
    <message>
        <source>There is nobody to give documents to: name people with --to.</source>
        <translation>لا أحد تُسند إليه المستندات: سمِّ أشخاصًا بالخيار ‎--to‎.</translation>
    </message>
    <message>
        <source>There is nothing in {place} to give to {name}.</source>
        <translation>لا شيء في {place} يُعطى لـ{name}.</translation>
    </message>
    <message>
        <source>There is nothing to export: the corpus has {which}.</source>
        <translation>لا شيء للتصدير: في المدوّنة {which}.</translation>
    </message>
    <message>
        <source>There is nothing to export: {layer} has worked on none of the documents.</source>
        <translation>لا شيء للتصدير: لم يعمل {layer} على أي من المستندات.</translation>
    </message>
    <message>
        <source>This document was changed in another window since it was shown here: open it again to go on.</source>
        <translation>تغيّر هذا المستند في نافذة أخرى بعد عرضه هنا، وقد عُرض الآن كما هو.</translation>
    </message>
    <message>
        <source>This import stood still for so long that it was taken back: begin it again.</source>
        <translation>توقف هذا الاستيراد طويلًا فأُلغي: ابدأه من جديد.</translation>
    </message>
    <message>
        <source>U+{code:04X} is a character that {format} cannot hold</source>
        <translation>المحرف U+{code:04X} لا تستطيع الصيغة {format} حمله</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>وحدات UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <source>What all agree on in “{title}” is not taken over yet: do that first.</source>
        <translation>ما اتفق عليه الجميع في «{title}» لم يُؤخذ بعد: خذه أولًا.</translation>
    </message>
    <message>
        <source>What came from {address} is not what the catalogue promises: it was thrown away. Fetch the catalogue again, then try once more.</source>
        <translation>ما جاء من {address} ليس ما يعد به الفهرس، فأُتلف. نزّل الفهرس من جديد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>a file of {format} is no text: write it to a file of its own</source>
        <translation>ملف {format} ليس نصًّا: اكتبه في ملف مستقل</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>في أحد الأعداد أرقام أكثر مما يجوز</translation>
    </message>
    <message>
        <source>a span of nothing: it needs one character at least</source>
        <translation>مقطع فارغ: يلزمه محرف واحد على الأقل</translation>
    </message>
    <message>
        <source>a span points at {name!r}, and nothing in the text has that xml:id</source>
        <translation>يشير مقطع إلى {name!r}، وليس في النص ما له هذا المعرّف xml:id</translation>
    </message>
    <message>
        <source>a span says nowhere where it stands: it needs target, or from and to</source>
        <translation>لا يقول أحد المقاطع أين موضعه: يلزمه target أو from وto</translation>
    </message>
    <message>
        <source>a span without a label is left out</source>
        <translation>تُرك مقطع بلا وسم</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>an annotation is wrong: {reason}</source>
        <translation>في أحد الوسوم خطأ: {reason}</translation>
    </message>
    <message>
        <source>an annotation of type {type_name} has no label and is left out</source>
        <translation>تُرك توسيم من النوع {type_name} لأنه بلا وسم</translation>
    </message>
    <message>
        <source>an annotation that gives no offsets is left out</source>
        <translation>تُرك توسيم لا يذكر موضعه</translation>
    </message>
    <message>
        <source>an annotation without a label is left out</source>
        <translation>تُرك توسيم بلا وسم</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>blanks at the end of a line are left out</source>
        <translation>تُركت الفراغات في آخر السطر</translation>
    </message>
    <message>
        <source>brat keeps text and marks apart: name the folder, the zip archive, or the .ann file beside its .txt</source>
        <translation>تفصل brat النص عن وسومه: سمِّ المجلد أو أرشيف zip أو ملف .ann الذي بجانب ملف .txt</translation>
    </message>
    <message>
        <source>brat needs a folder or a zip archive to be written to</source>
        <translation>تُكتب brat في مجلد أو أرشيف zip</translation>
    </message>
    <message>
        <source>byte order marks inside</source>
        <translation>علامات ترتيب بايتات في الداخل</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>محارف يونيكود</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>counts {unit}: offsets must count Unicode code points</source>
        <translation>يعدّ {unit}: يجب أن تعدّ المواضع محارف يونيكود</translation>
    </message>
    <message>
        <source>direction marks that are not closed</source>
        <translation>علامات اتجاه غير مغلقة</translation>
    </message>
    <message>
        <source>each line must hold one JSON object</source>
        <translation>يجب أن يكون في كل سطر كائن JSON واحد</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>حواشٍ ختامية</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>حواشٍ سفلية</translation>
    </message>
    <message>
        <source>has two layers of the same annotator</source>
        <translation>فيه طبقتان للموسِّم نفسه</translation>
    </message>
    <message>
        <source>holds U+{code:04X} at offset {at}, which no text can hold</source>
        <translation>فيه U+{code:04X} في الموضع {at}، ولا يجوز ذلك في أي نص</translation>
    </message>
    <message>
        <source>if the file is in another encoding, name it (for example --encoding windows-1256)</source>
        <translation>إن كان الملف بترميز آخر فاختره (مثل windows-1256)</translation>
    </message>
    <message>
        <source>invisible direction marks</source>
        <translation>علامات اتجاه خفية</translation>
    </message>
    <message>
        <source>invisible joiners</source>
        <translation>علامات وصل خفية</translation>
    </message>
    <message>
        <source>is a number: export from doccano with the names of the labels</source>
        <translation>رقم: صدّر من doccano بأسماء الوسوم</translation>
    </message>
    <message>
        <source>is empty: every span needs a label</source>
        <translation>فارغ: لكل مقطع وسم</translation>
    </message>
    <message>
        <source>is missing: it must be {called}</source>
        <translation>غير موجود: يجب أن يكون فيه {called}</translation>
    </message>
    <message>
        <source>is not the checksum of the text: one of the two was changed</source>
        <translation>ليس بصمة النص: تغيّر أحدهما</translation>
    </message>
    <message>
        <source>is wrong: {reason}</source>
        <translation>فيه خطأ: {reason}</translation>
    </message>
    <message>
        <source>is {end}, but the text ends at {count}</source>
        <translation>قيمته {end}، والنص ينتهي عند {count}</translation>
    </message>
    <message>
        <source>is {own!r}, the name of something before it</source>
        <translation>قيمته {own!r}، وهو معرّف شيء قبله</translation>
    </message>
    <message>
        <source>is {quoted!r}, but the document has {text!r} there</source>
        <translation>قيمته {quoted!r}، وفي المستند هناك {text!r}</translation>
    </message>
    <message>
        <source>is {start} and its end {end}, which is no range of the text</source>
        <translation>قيمته {start} ونهايته {end}، وليس ذلك مقطعًا من النص</translation>
    </message>
    <message>
        <source>is {start} and its end {end}: a span needs 0 &lt;= start &lt; end</source>
        <translation>قيمته {start} ونهايته {end}: يلزم أن تكون البداية قبل النهاية ولا تقلّ عن صفر</translation>
    </message>
    <message>
        <source>it has no method {method}</source>
        <translation>ليس له الإجراء {method}</translation>
    </message>
    <message>
        <source>it has {size} bytes unpacked, more than {most}</source>
        <translation>فيه {size} بايت بعد فكّه، أكثر من {most}</translation>
    </message>
    <message>
        <source>it looks like {likely}: import again with --encoding {likely}</source>
        <translation>يبدو أن ترميزه {likely}: استورده وحده بعد اختيار هذا الترميز</translation>
    </message>
    <message>
        <source>its format is not clear: name it with --format</source>
        <translation>صيغته غير واضحة: سمِّها</translation>
    </message>
    <message>
        <source>its text is that of {first}</source>
        <translation>نصّه هو نص {first}</translation>
    </message>
    <message>
        <source>its text {name} is not there: put it beside the marks</source>
        <translation>نصه {name} غير موجود: ضعه بجانب الوسوم</translation>
    </message>
    <message>
        <source>its {attribute} must be {what}</source>
        <translation>يجب أن يكون {attribute} له: {what}</translation>
    </message>
    <message>
        <source>letters that the PDF does not tell, shown as {sign}: {count}</source>
        <translation>حروف لا يخبر بها ملف PDF، وتظهر هكذا {sign}: {count}</translation>
    </message>
    <message>
        <source>lines end in CR LF; the CR is left out</source>
        <translation>تنتهي الأسطر بالمحرفين CR LF؛ تُرك CR</translation>
    </message>
    <message>
        <source>mend the file with a text editor</source>
        <translation>أصلح الملف بمحرر نصوص</translation>
    </message>
    <message>
        <source>must be [start, end, label] or an object with start_offset, end_offset, label</source>
        <translation>يجب أن يكون [start, end, label] أو كائنًا فيه start_offset وend_offset وlabel</translation>
    </message>
    <message>
        <source>must be a list of names</source>
        <translation>يجب أن يكون قائمة أسماء</translation>
    </message>
    <message>
        <source>must be a string, not {kind}</source>
        <translation>يجب أن يكون نصًّا، وهو {kind}</translation>
    </message>
    <message>
        <source>must be an object, not {kind}</source>
        <translation>يجب أن يكون كائنًا، وهو {kind}</translation>
    </message>
    <message>
        <source>must be one of {names}, not {value!r}</source>
        <translation>يجب أن يكون من {names}، وهو {value!r}</translation>
    </message>
    <message>
        <source>must be {called}, not {kind}</source>
        <translation>يجب أن يكون فيه {called}، والموجود {kind}</translation>
    </message>
    <message>
        <source>must be {version}: a newer Tawsim may have written the file</source>
        <translation>يجب أن يكون {version}: لعل إصدارًا أحدث من توسيم كتب الملف</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, not {value}</source>
        <translation>يجب أن يكون بين 0 و1، وهو {value}</translation>
    </message>
    <message>
        <source>name another encoding</source>
        <translation>سمِّ ترميزًا آخر</translation>
    </message>
    <message>
        <source>names a text that is not in this file: read texts and annotations together</source>
        <translation>يسمي نصًّا ليس في هذا الملف: تُقرأ النصوص والوسوم معًا</translation>
    </message>
    <message>
        <source>nif:{name} of {phrase} must be a whole number, not {value!r}</source>
        <translation>يجب أن يكون nif:{name} للعنصر {phrase} عددًا صحيحًا، وهو {value!r}</translation>
    </message>
    <message>
        <source>no column is called text (there are: {names}): rename the one with the texts</source>
        <translation>لا عمود اسمه text (الأعمدة: {names}): غيّر اسم عمود النصوص</translation>
    </message>
    <message>
        <source>no document of the corpus is called {name!r}</source>
        <translation>لا مستند في المدوّنة اسمه {name!r}</translation>
    </message>
    <message>
        <source>only the element {name} of the page is read</source>
        <translation>لا يُقرأ من الصفحة إلا العنصر {name}</translation>
    </message>
    <message>
        <source>options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>تنبؤات</translation>
    </message>
    <message>
        <source>presentation forms</source>
        <translation>أشكال حروف جاهزة</translation>
    </message>
    <message>
        <source>regions without a label</source>
        <translation>مقاطع بلا وسم</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>علاقات</translation>
    </message>
    <message>
        <source>results of type {type}</source>
        <translation>نتائج من النوع {type}</translation>
    </message>
    <message>
        <source>row {row} of {table} belongs to nothing in {parent}</source>
        <translation>السطر {row} من {table} لا يعود إلى شيء في {parent}</translation>
    </message>
    <message>
        <source>something stands after the end of the list</source>
        <translation>بعد نهاية القائمة شيء آخر</translation>
    </message>
    <message>
        <source>spans of the label {label} are left out ({count})</source>
        <translation>تُركت مقاطع الوسم {label} ({count})</translation>
    </message>
    <message>
        <source>spans that are there already: {count}</source>
        <translation>مقاطع موجودة من قبل: {count}</translation>
    </message>
    <message>
        <source>spans that cut a letter from its signs</source>
        <translation>مقاطع تفصل حرفًا عن علاماته</translation>
    </message>
    <message>
        <source>spans whose label has no place in {scheme} left out</source>
        <translation>مقاطع لا مكان لوسومها في {scheme} تُركت</translation>
    </message>
    <message>
        <source>task {number} has two annotations of one annotator: keep the one that counts</source>
        <translation>في المهمة {number} وسمان من موسِّم واحد: أبقِ المعتمد منهما</translation>
    </message>
    <message>
        <source>task {number}: {kind} are left out ({count})</source>
        <translation>المهمة {number}: تُركت {kind} ({count})</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>تطويل</translation>
    </message>
    <message>
        <source>texts with {kind}, kept as they are: {count}</source>
        <translation>نصوص فيها {kind}، أُبقيت كما هي: {count}</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>تعشيش JSON أعمق مما يجوز</translation>
    </message>
    <message>
        <source>the PDF does not tell which letters {unknown} of its {all} glyphs are: ask for the file that it was made from</source>
        <translation>لا يخبر ملف PDF أي حروف هي {unknown} من أشكاله البالغة {all}: اطلب الملف الذي صُنع منه</translation>
    </message>
    <message>
        <source>the XML declares a document type of its own, which is not allowed: take the line &lt;!DOCTYPE … out</source>
        <translation>يعرّف XML نوع مستند خاصًّا به، وهذا غير مسموح: احذف السطر &lt;!DOCTYPE …</translation>
    </message>
    <message>
        <source>the annotation of type {type_name} from {start} to {end} does not lie in the text</source>
        <translation>الوسم من النوع {type_name} من {start} إلى {end} ليس داخل النص</translation>
    </message>
    <message>
        <source>the answer is reject, so the spans of this task are left out</source>
        <translation>الجواب رفض، فتُركت مقاطع هذه المهمة</translation>
    </message>
    <message>
        <source>the archive cannot be opened ({error})</source>
        <translation>لا يمكن فتح الأرشيف ({error})</translation>
    </message>
    <message>
        <source>the byte 0x{body:02X} at offset {offset} of the file is not {name}</source>
        <translation>البايت ⁦0x{body:02X}⁩ في الموضع {offset} من الملف ليس من {name}</translation>
    </message>
    <message>
        <source>the columns have no FORM, so the text is not in this file</source>
        <translation>ليس بين الأعمدة FORM، فالنص ليس في هذا الملف</translation>
    </message>
    <message>
        <source>the control character U+{code:04X}, which no text holds: {advice}</source>
        <translation>محرف التحكم U+{code:04X}، ولا يجوز في أي نص: {advice}</translation>
    </message>
    <message>
        <source>the field {field} {reason}</source>
        <translation>الحقل {field}: {reason}</translation>
    </message>
    <message>
        <source>the field {name!r} is unknown and is left out</source>
        <translation>الحقل {name!r} غير معروف فتُرك</translation>
    </message>
    <message>
        <source>the field {twice!r} is given twice in one object: only one can be meant</source>
        <translation>الحقل {twice!r} مذكور مرتين في كائن واحد: واحد منهما فقط هو المقصود</translation>
    </message>
    <message>
        <source>the file cannot be read as {name}</source>
        <translation>لا يمكن قراءة الملف بالترميز {name}</translation>
    </message>
    <message>
        <source>the file does not begin with {head!r} 3.3: it is no WebAnno TSV of version 3</source>
        <translation>لا يبدأ الملف بـ{head!r} 3.3: ليس من WebAnno TSV الإصدار 3</translation>
    </message>
    <message>
        <source>the file has more than {most} pages: cut it into several files</source>
        <translation>في الملف أكثر من {most} صفحة: قسّمه إلى ملفات</translation>
    </message>
    <message>
        <source>the file has {size} MB, too much for one document: cut it into several files</source>
        <translation>حجم الملف {size} ميغابايت، وهو كثير على مستند واحد: قسّمه إلى ملفات</translation>
    </message>
    <message>
        <source>the file is damaged ({found}): go back to a backup</source>
        <translation>الملف تالف ({found}): ارجع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>the file is empty: there is no text in it</source>
        <translation>الملف فارغ: ليس فيه نص</translation>
    </message>
    <message>
        <source>the file is locked by a password: save it without one</source>
        <translation>الملف مقفل بكلمة سر: احفظه بلا كلمة سر</translation>
    </message>
    <message>
        <source>the file must be a JSON object or a list of them</source>
        <translation>يجب أن يكون الملف كائن JSON أو قائمة كائنات</translation>
    </message>
    <message>
        <source>the file must be a list of JSON objects</source>
        <translation>يجب أن يكون الملف قائمة كائنات JSON</translation>
    </message>
    <message>
        <source>the file {name!r} would lie outside its folder</source>
        <translation>الملف {name!r} سيقع خارج مجلده</translation>
    </message>
    <message>
        <source>the first word of the sentence does not stand where its offsets say</source>
        <translation>أول كلمة في الجملة ليست حيث تقول مواضعها</translation>
    </message>
    <message>
        <source>the format {format} is read from a file, not from a text</source>
        <translation>الصيغة {format} تُقرأ من ملف لا من نص</translation>
    </message>
    <message>
        <source>the format {name} of {package} cannot be used: {reason}</source>
        <translation>لا يمكن استعمال الصيغة {name} من الحزمة {package}: {reason}</translation>
    </message>
    <message>
        <source>the fragment {start} to {end} begins before the end of the one before it</source>
        <translation>القطعة من {start} إلى {end} تبدأ قبل نهاية التي قبلها</translation>
    </message>
    <message>
        <source>the journal contradicts itself: go back to a backup</source>
        <translation>السجل يناقض نفسه: ارجع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>the kept answer of {suggester} does not fit the text</source>
        <translation>الجواب المحفوظ من {suggester} لا يناسب النص</translation>
    </message>
    <message>
        <source>the label {label!r} has a blank in it, which {format} cannot hold: rename it</source>
        <translation>في الوسم {label!r} فراغ لا تستطيع {format} حمله: غيّر اسمه</translation>
    </message>
    <message>
        <source>the label {label!r} has a blank, &apos;:&apos; or &apos;;&apos; in it, which conllu cannot hold: rename it</source>
        <translation>في الوسم {label!r} فراغ أو &apos;:&apos; أو &apos;;&apos; لا تستطيع conllu حمله: غيّر اسمه</translation>
    </message>
    <message>
        <source>the label {old} is read as {new}</source>
        <translation>قُرئ الوسم {old} على أنه {new}</translation>
    </message>
    <message>
        <source>the layer {type_name} holds no spans and is left out</source>
        <translation>الطبقة {type_name} ليس فيها مقاطع فتُركت</translation>
    </message>
    <message>
        <source>the line begins with a blank: write the word first, then its tag</source>
        <translation>يبدأ السطر بفراغ: اكتب الكلمة أولًا ثم رمزها</translation>
    </message>
    <message>
        <source>the line has more than {most} characters, so it is no document</source>
        <translation>في السطر أكثر من {most} محرف، فليس مستندًا</translation>
    </message>
    <message>
        <source>the line has {count} columns where the head of the file tells {width}</source>
        <translation>في السطر {count} من الأعمدة، ورأس الملف يذكر {width}</translation>
    </message>
    <message>
        <source>the line has {count} columns, parted by TABs, where {wanted} are expected</source>
        <translation>في السطر {count} من الأعمدة تفصلها علامات جدولة، والمنتظر {wanted}</translation>
    </message>
    <message>
        <source>the marks are not what the journal tells</source>
        <translation>العلامات ليست كما يرويها السجل</translation>
    </message>
    <message>
        <source>the name {name!r} is taken</source>
        <translation>الاسم {name!r} مأخوذ</translation>
    </message>
    <message>
        <source>the offsets count {unit}; they were turned into code points</source>
        <translation>تعدّ المواضع {unit}؛ حُوّلت إلى محارف يونيكود</translation>
    </message>
    <message>
        <source>the range {start} to {end} is none: a span needs 0 &lt;= start &lt; end</source>
        <translation>المقطع من {start} إلى {end} ليس مقطعًا: يلزم أن تكون البداية قبل النهاية ولا تقلّ عن صفر</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside the text</source>
        <translation>المقطع من {start} إلى {end} خارج النص</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside the text or splits a character</source>
        <translation>المقطع من {start} إلى {end} خارج النص أو يقطع محرفًا</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside the text or splits a character{hint}</source>
        <translation>المقطع من {start} إلى {end} خارج النص أو يقطع محرفًا{hint}</translation>
    </message>
    <message>
        <source>the rest is UTF-8, so the file is damaged here; mend it with a text editor</source>
        <translation>بقية الملف UTF-8، فالملف تالف هنا؛ أصلحه بمحرر نصوص</translation>
    </message>
    <message>
        <source>the row has {count} cells, but the first line names {columns} columns</source>
        <translation>في الصف {count} من الخلايا، والسطر الأول يسمي {columns} من الأعمدة</translation>
    </message>
    <message>
        <source>the scheme {scheme} does not have {names}: say what to read instead, for example --map {first}={label}</source>
        <translation>ليس في المخطط {scheme} الوسوم {names}: قل بمَ تُقرأ، مثلًا --map {first}={label}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no label {label}</source>
        <translation>ليس في مخطط الوسوم {scheme} الوسم {label}</translation>
    </message>
    <message>
        <source>the span {number} begins twice in this sentence</source>
        <translation>يبدأ المقطع {number} مرتين في هذه الجملة</translation>
    </message>
    <message>
        <source>the span {number} goes on here, but did not begin in this sentence</source>
        <translation>يتابع المقطع {number} هنا ولم يبدأ في هذه الجملة</translation>
    </message>
    <message>
        <source>the span {span} is kept with {text!r}, which is not its text</source>
        <translation>المقطع {span} محفوظ بالنص {text!r}، وليس هذا نصّه</translation>
    </message>
    <message>
        <source>the suggester {name} of {package} cannot be asked: {reason}</source>
        <translation>لا يمكن سؤال المقترِح {name} من الحزمة {package}: {reason}</translation>
    </message>
    <message>
        <source>the text holds U+{code:04X} at offset {at}, which no text can hold</source>
        <translation>في النص U+{code:04X} في الموضع {at}، ولا يجوز ذلك في أي نص</translation>
    </message>
    <message>
        <source>the text is not the one that was entered: go back to a backup</source>
        <translation>النص ليس ما أُدخل: ارجع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>the text of a PDF is put together from where its letters stand: look it through</source>
        <translation>يُجمع نص PDF من مواضع حروفه: راجعه</translation>
    </message>
    <message>
        <source>the word is empty</source>
        <translation>الكلمة فارغة</translation>
    </message>
    <message>
        <source>the word {word!r} has no tag: write O, B-LABEL or I-LABEL after it</source>
        <translation>الكلمة {word!r} بلا رمز: اكتب بعدها O أو B-LABEL أو I-LABEL</translation>
    </message>
    <message>
        <source>the word {word!r} is not in {title}: at offset {offset} there stands {there!r}</source>
        <translation>الكلمة {word!r} ليست في {title}: عند الموضع {offset} نجد {there!r}</translation>
    </message>
    <message>
        <source>the words end here, but {title} goes on with {there!r} at offset {offset}</source>
        <translation>تنتهي الكلمات هنا، لكن {title} يستمر بـ{there!r} عند الموضع {offset}</translation>
    </message>
    <message>
        <source>there are no words in this file</source>
        <translation>ليس في هذا الملف كلمات</translation>
    </message>
    <message>
        <source>there is no TEI element in this file (namespace {namespace})</source>
        <translation>ليس في هذا الملف عنصر TEI (فضاء الأسماء {namespace})</translation>
    </message>
    <message>
        <source>there is no document in this file</source>
        <translation>ليس في هذا الملف مستند</translation>
    </message>
    <message>
        <source>there is no encoding {name!r}: give a name such as utf-8, utf-16 or windows-1256</source>
        <translation>لا ترميز اسمه {name!r}: اكتب اسمًا مثل utf-8 أو utf-16 أو windows-1256</translation>
    </message>
    <message>
        <source>there is no text in this PDF, only pictures: it needs text recognition first</source>
        <translation>ليس في ملف PDF هذا نص بل صور: يلزمه أولًا التعرف على النص</translation>
    </message>
    <message>
        <source>there is no text in this document</source>
        <translation>ليس في هذا المستند نص</translation>
    </message>
    <message>
        <source>there is no text in this file: a nif:Context with nif:isString is needed</source>
        <translation>ليس في هذا الملف نص: يلزم nif:Context له nif:isString</translation>
    </message>
    <message>
        <source>there is no text in this file: annotations can only be read together with their text</source>
        <translation>ليس في هذا الملف نص: لا تُقرأ الوسوم إلا مع نصها</translation>
    </message>
    <message>
        <source>there is no {target} in this file</source>
        <translation>ليس في هذا الملف {target}</translation>
    </message>
    <message>
        <source>this TEI element has no text</source>
        <translation>عنصر TEI هذا بلا نص</translation>
    </message>
    <message>
        <source>this does not look like plain text; save the document as plain text first</source>
        <translation>لا يبدو هذا نصًّا خالصًا؛ احفظ المستند نصًّا خالصًا أولًا</translation>
    </message>
    <message>
        <source>this format needs {package}: install it with {command}</source>
        <translation>تحتاج هذه الصيغة إلى {package}: ثبّتها بالأمر {command}</translation>
    </message>
    <message>
        <source>this is a text, not a file of {format}</source>
        <translation>هذا نص وليس ملف {format}</translation>
    </message>
    <message>
        <source>this is an old Word file or one with a password: save it as .docx without a password</source>
        <translation>هذا ملف Word قديم أو بكلمة سر: احفظه بصيغة .docx بلا كلمة سر</translation>
    </message>
    <message>
        <source>this is neither a .txt nor an .ann file and is left out</source>
        <translation>ليس هذا ملف .txt ولا .ann فتُرك</translation>
    </message>
    <message>
        <source>this is no PDF file</source>
        <translation>ليس هذا ملف PDF</translation>
    </message>
    <message>
        <source>this is no RDF in Turtle that can be read ({error})</source>
        <translation>ليس هذا RDF بصيغة Turtle يمكن قراءته ({error})</translation>
    </message>
    <message>
        <source>this is no Word file (.docx)</source>
        <translation>ليس هذا ملف Word (.docx)</translation>
    </message>
    <message>
        <source>this is no Word file: it has no {part}</source>
        <translation>ليس هذا ملف Word: ليس فيه {part}</translation>
    </message>
    <message>
        <source>this is no line of brat</source>
        <translation>ليس هذا سطرًا من brat</translation>
    </message>
    <message>
        <source>this is no line of brat: T1, TAB, a label and offsets, TAB, the words</source>
        <translation>ليس هذا سطرًا من brat: فيه T1 ثم جدولة ثم وسم ومواضع ثم جدولة ثم الكلمات</translation>
    </message>
    <message>
        <source>this is no row of a table: {error}</source>
        <translation>ليس هذا صفًّا من جدول: {error}</translation>
    </message>
    <message>
        <source>this is no word: 1-1, TAB, its offsets such as 0-4, TAB, the word</source>
        <translation>ليس هذا كلمة: 1-1 ثم جدولة ثم مواضعها مثل 0-4 ثم جدولة ثم الكلمة</translation>
    </message>
    <message>
        <source>this is no {format} that can be read ({error})</source>
        <translation>ليس هذا ملف {format} يمكن قراءته ({error})</translation>
    </message>
    <message>
        <source>this is not JSON ({error}): {must}</source>
        <translation>ليس هذا JSON ({error}): {must}</translation>
    </message>
    <message>
        <source>this is not XML ({error})</source>
        <translation>ليس هذا XML ({error})</translation>
    </message>
    <message>
        <source>this looks like UTF-16 without a byte order mark; name the encoding (--encoding {likely})</source>
        <translation>يبدو هذا UTF-16 بلا علامة ترتيب البايتات؛ اختر الترميز {likely}</translation>
    </message>
    <message>
        <source>two blanks in a row</source>
        <translation>فراغان متتاليان</translation>
    </message>
    <message>
        <source>two columns are called {twice!r}: only one can be meant</source>
        <translation>عمودان اسمهما {twice!r}: واحد منهما فقط هو المقصود</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>فيه ملفان باسم واحد</translation>
    </message>
    <message>
        <source>unusual line ends</source>
        <translation>نهايات أسطر غير معتادة</translation>
    </message>
    <message>
        <source>verdicts are left out ({count})</source>
        <translation>تُركت الأحكام ({count})</translation>
    </message>
    <message>
        <source>{address} answers with something that is no JSON of suggestions.</source>
        <translation>يجيب {address} بشيء ليس JSON للاقتراحات.</translation>
    </message>
    <message>
        <source>{address} answers with the code {code}, not with suggestions.</source>
        <translation>يجيب {address} بالرمز {code} لا بالاقتراحات.</translation>
    </message>
    <message>
        <source>{address} cannot be reached: is this computer connected to the network?</source>
        <translation>تعذر الوصول إلى {address}: هل هذا الحاسوب متصل بالشبكة؟</translation>
    </message>
    <message>
        <source>{address} does not answer: try again later, it goes on from where it stopped.</source>
        <translation>{address} لا يجيب: أعد المحاولة لاحقًا، فالتنزيل يستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>{address} is no address: give one such as {example}.</source>
        <translation>{address} ليس عنوانًا: أعطِ عنوانًا مثل {example}.</translation>
    </message>
    <message>
        <source>{address} is not to be had there any more: the server answers {code}.</source>
        <translation>لم يعد {address} متاحًا هناك: يجيب الخادم بالرمز {code}.</translation>
    </message>
    <message>
        <source>{address} sends more than can be right.</source>
        <translation>يرسل {address} أكثر مما يُعقل.</translation>
    </message>
    <message>
        <source>{address} sends something that is no text.</source>
        <translation>يرسل {address} شيئًا ليس نصًا.</translation>
    </message>
    <message>
        <source>{address} takes too long to answer.</source>
        <translation>يتأخر {address} كثيرًا في الجواب.</translation>
    </message>
    <message>
        <source>{constant} is no JSON number</source>
        <translation>{constant} ليس عددًا في JSON</translation>
    </message>
    <message>
        <source>{counted} changes are counted, the journal has {there}</source>
        <translation>عدد التغييرات المحسوبة {counted}، وفي السجل {there}</translation>
    </message>
    <message>
        <source>{count} documents are called {title!r}: say which by its identifier ({ids}).</source>
        <translation>يوجد {count} من المستندات باسم {title!r}: حدّد أيها بمعرّفه ({ids}).</translation>
    </message>
    <message>
        <source>{count} documents in {groups} groups are too few for this split: {empty} would be empty.</source>
        <translation>عدد المستندات {count} في {groups} من المجموعات لا يكفي لهذا التقسيم: ستبقى {empty} فارغة.</translation>
    </message>
    <message>
        <source>{count} documents of the corpus are called {name!r}</source>
        <translation>في المدوّنة {count} من المستندات باسم {name!r}</translation>
    </message>
    <message>
        <source>{count} files are in it, more than {most}</source>
        <translation>فيه {count} من الملفات، أكثر من {most}</translation>
    </message>
    <message>
        <source>{count} places of “{title}” are not settled yet.</source>
        <translation>لم تُحسم بعد {count} من مواضع «{title}».</translation>
    </message>
    <message>
        <source>{count} tags where conll has one: read the file as conll-nested</source>
        <translation>{count} من الرموز حيث لا يكون في conll إلا رمز واحد: اقرأ الملف بصيغة conll-nested</translation>
    </message>
    <message>
        <source>{date!r} is no date: write it as 2026-03-01, 2026-03 or 2026.</source>
        <translation>{date!r} ليس تاريخًا: اكتبه هكذا 2026-03-01 أو 2026-03 أو 2026.</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message>
        <source>{file} has another scheme than {place}: give both the same one first.</source>
        <translation>مخطط الوسوم في {file} غير مخطط {place}: اجعلهما واحدًا أولًا.</translation>
    </message>
    <message>
        <source>{file} has other gold for {id!r}, which is settled and frozen: open it again first.</source>
        <translation>في {file} طبقة ذهبية أخرى للمستند {id!r}، وهو محسوم مجمَّد: افتحه للعمل من جديد أولًا.</translation>
    </message>
    <message>
        <source>{file} is a file of another corpus than {place}.</source>
        <translation>{file} ملف مدوّنة أخرى غير {place}.</translation>
    </message>
    <message>
        <source>{file} is not a file that somebody worked on apart.</source>
        <translation>{file} ليس ملفًا عمل فيه أحد على حدة.</translation>
    </message>
    <message>
        <source>{format} holds one document a file: write into a folder</source>
        <translation>في كل ملف من {format} مستند واحد: اكتب في مجلد</translation>
    </message>
    <message>
        <source>{format} is only read: give another format to write</source>
        <translation>الصيغة {format} للقراءة فقط: اختر صيغة أخرى للكتابة</translation>
    </message>
    <message>
        <source>{gap} characters are missing before this sentence</source>
        <translation>تنقص {gap} من المحارف قبل هذه الجملة</translation>
    </message>
    <message>
        <source>{kind} are left out</source>
        <translation>تُركت {kind}</translation>
    </message>
    <message>
        <source>{kind} are left out ({count})</source>
        <translation>تُركت {kind} ({count})</translation>
    </message>
    <message>
        <source>{kind} of the file left out</source>
        <translation>تُركت من الملف: {kind}</translation>
    </message>
    <message>
        <source>{kind} stands here: each line must hold one JSON object</source>
        <translation>هنا {kind}: يجب أن يكون في كل سطر كائن JSON واحد</translation>
    </message>
    <message>
        <source>{label} stands twice at {start} to {end}</source>
        <translation>الوسم {label} مكرر من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{licence}: the terms of the model&apos;s authors. Their text lies in the package as LICENSE; read it before you publish what the model helped with.</source>
        <translation>{licence}: شروط مؤلفي النموذج. نصها في الحزمة في الملف LICENSE؛ اقرأه قبل أن تنشر ما أعان عليه النموذج.</translation>
    </message>
    <message>
        <source>{licence}: you may use and pass on the model, also changed, when its notices stay with it.</source>
        <translation>{licence}: لك أن تستعمل النموذج وأن توزعه، ولو معدّلًا، على أن تبقى إشعاراته معه.</translation>
    </message>
    <message>
        <source>{licence}: you may use and pass on the model, also changed, when you name its authors. The terms in full: {address}</source>
        <translation>{licence}: لك أن تستعمل النموذج وأن توزعه، ولو معدّلًا، على أن تذكر مؤلفيه. الشروط كاملة: {address}</translation>
    </message>
    <message>
        <source>{licence}: you may use the model freely; who passes it on, also changed, must do so under the same terms.</source>
        <translation>{licence}: لك أن تستعمل النموذج بحرية؛ ومن يوزعه، ولو معدّلًا، فعليه أن يوزعه بالشروط نفسها.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a label: it is empty, or has a blank.</source>
        <translation>لا يصلح {name!r} اسمًا لوسم: إما أنه فارغ وإما أن فيه فراغًا.</translation>
    </message>
    <message>
        <source>{name!r} has a NUL or half a surrogate pair in it, which no file holds.</source>
        <translation>في {name!r} محرف NUL أو نصف زوج بديل، ولا يحفظ ذلك أيُّ ملف.</translation>
    </message>
    <message>
        <source>{name!r} has {size} bytes unpacked, more than {most}</source>
        <translation>في {name!r} بعد فكّه {size} بايت، أكثر من {most}</translation>
    </message>
    <message>
        <source>{name!r} is a link to another file</source>
        <translation>{name!r} وصلة إلى ملف آخر</translation>
    </message>
    <message>
        <source>{name!r} is locked by a password</source>
        <translation>{name!r} مقفل بكلمة سر</translation>
    </message>
    <message>
        <source>{name!r} is more than {times} times as large as it is packed</source>
        <translation>حجم {name!r} أكثر من {times} ضعف حجمه المضغوط</translation>
    </message>
    <message>
        <source>{name!r} is no field that can be set.</source>
        <translation>{name!r} ليس حقلًا يمكن ضبطه.</translation>
    </message>
    <message>
        <source>{name!r} is not a name for a login.</source>
        <translation>لا يصلح {name!r} اسمًا لحساب الدخول.</translation>
    </message>
    <message>
        <source>{name!r} is not a name for an annotator.</source>
        <translation>{name!r} لا يصلح اسمًا لموسِّم.</translation>
    </message>
    <message>
        <source>{name} in {place} could run a program when it is read: only safetensors are taken.</source>
        <translation>قد يشغّل {name} في {place} برنامجًا عند قراءته: لا تُقبل إلا ملفات safetensors.</translation>
    </message>
    <message>
        <source>{name} in {place} is not what the catalogue promises.</source>
        <translation>{name} في {place} ليس ما يعد به الفهرس.</translation>
    </message>
    <message>
        <source>{name} is not in {place}.</source>
        <translation>{name} ليس في {place}.</translation>
    </message>
    <message>
        <source>{name} was installed by camel_data in {place}: remove it there.</source>
        <translation>ثبّت برنامجُ camel_data النموذجَ {name} في {place}: أزله من هناك.</translation>
    </message>
    <message>
        <source>{old} cannot be read as {new}: the scheme {scheme} has no such label.</source>
        <translation>لا يُقرأ {old} على أنه {new}: ليس في المخطط {scheme} هذا الوسم.</translation>
    </message>
    <message>
        <source>{outside} beside other tags is read as nothing</source>
        <translation>الرمز {outside} بجانب رموز أخرى يُقرأ كأنه لا شيء</translation>
    </message>
    <message>
        <source>{overlap} people for each document are more than there are to choose from: {names}.</source>
        <translation>{overlap} لكل مستند أكثر ممن يُختار منهم: {names}.</translation>
    </message>
    <message>
        <source>{own} is given twice</source>
        <translation>{own} مذكور مرتين</translation>
    </message>
    <message>
        <source>{part!r} is no part of a split: write a name and a share, such as train=.8,dev=.1,test=.1.</source>
        <translation>{part!r} ليس جزءًا من تقسيم: اكتب اسمًا وحصة، مثل train=.8,dev=.1,test=.1.</translation>
    </message>
    <message>
        <source>{parts!r} is no split: give frozen, or shares.</source>
        <translation>{parts!r} ليس تقسيمًا: اكتب frozen أو حصصًا.</translation>
    </message>
    <message>
        <source>{path} holds other files, and no dataset of Tawsim: name a new or empty folder.</source>
        <translation>في {path} ملفات أخرى، وليس فيه مجموعة بيانات من توسيم: سمِّ مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>{path} is a file: name a folder for the dataset.</source>
        <translation>{path} ملف: سمِّ مجلدًا لمجموعة البيانات.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file.</source>
        <translation>{path} مجلد: سمِّ ملفًا.</translation>
    </message>
    <message>
        <source>{path} is not a private file of pseudonyms: name another, or one that is not there yet.</source>
        <translation>{path} ليس ملفًا سريًّا للأسماء المستعارة: سمِّ ملفًا غيره، أو ملفًا لم يوجد بعد.</translation>
    </message>
    <message>
        <source>{path} is the corpus itself: name another file.</source>
        <translation>{path} هو المدوّنة نفسها: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{path} would lie in the dataset that it is a secret of: name a file elsewhere.</source>
        <translation>يقع {path} داخل مجموعة البيانات التي هو سرّها: سمِّ ملفًا في مكان آخر.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be the name of a model.</source>
        <translation>لا يصلح {place} اسمًا لنموذج.</translation>
    </message>
    <message>
        <source>{place} cannot be written: {reason}.</source>
        <translation>تعذّرت الكتابة إلى {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} could not be backed up: {reason}.</source>
        <translation>تعذَّر حفظ نسخة احتياطية من {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} does not say which labels it gives.</source>
        <translation>لا يقول {place} أيّ وسوم يعطي.</translation>
    </message>
    <message>
        <source>{place} has no label O for words outside of names: it is no model of names.</source>
        <translation>ليس في {place} الوسم O للكلمات خارج الأسماء: فليس نموذجًا للأسماء.</translation>
    </message>
    <message>
        <source>{place} has {free} MB free, and {needed} MB are needed: make room, then try again.</source>
        <translation>في {place} من المساحة الخالية {free} م.ب، والمطلوب {needed} م.ب: أخلِ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{place} holds more than any model does.</source>
        <translation>في {place} أكثر مما في أي نموذج.</translation>
    </message>
    <message>
        <source>{place} holds no model: neither {config} nor {database} lies there.</source>
        <translation>ليس في {place} نموذج: لا {config} هناك ولا {database}.</translation>
    </message>
    <message>
        <source>{place} is a file, which everybody who can open it can read: a team&apos;s corpus lies on a PostgreSQL server.</source>
        <translation>{place} ملف يقرؤه كل من يفتحه: مدوّنة الفريق تكون على خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>{place} is damaged or was cut off: get it again.</source>
        <translation>{place} تالف أو مقطوع: نزّله من جديد.</translation>
    </message>
    <message>
        <source>{place} is damaged: {reason}.</source>
        <translation>{place} تالف: {reason}.</translation>
    </message>
    <message>
        <source>{place} is no BERT model that labels words: Tawsim can use those alone.</source>
        <translation>{place} ليس نموذج BERT يسم الكلمات: لا يستعمل توسيم غيره.</translation>
    </message>
    <message>
        <source>{place} is no zip archive, or it is damaged.</source>
        <translation>{place} ليس ملف zip، أو هو تالف.</translation>
    </message>
    <message>
        <source>{place} is not guarded by its server.</source>
        <translation>{place} لا يحرسها خادمها.</translation>
    </message>
    <message>
        <source>{place} lacks {name}.</source>
        <translation>ينقص {place} الملفُ {name}.</translation>
    </message>
    <message>
        <source>{place} reads too few word pieces at once; {needed} are needed.</source>
        <translation>يقرأ {place} أجزاء كلمات أقل من المطلوب دفعةً واحدة؛ والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>{place} wants to write outside of its folder ({name}): it is not to be trusted.</source>
        <translation>يريد {place} أن يكتب خارج مجلده ({name}): لا يوثق به.</translation>
    </message>
    <message>
        <source>{place} was changed or is damaged: install it again.</source>
        <translation>غُيّر {place} أو تلف: ثبّته من جديد.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{quoted!r} should stand at {start} to {end}, but {found!r} does{hint}</source>
        <translation>يجب أن يكون {quoted!r} من {start} إلى {end}، وفيه {found!r}{hint}</translation>
    </message>
    <message>
        <source>{quoted!r} should stand there, but {found!r} does</source>
        <translation>يجب أن يكون هناك {quoted!r}، وفيه {found!r}</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave documents out: give one of {known}.</source>
        <translation>{reason} ليس سببًا لترك مستندات: اختر واحدًا من {known}.</translation>
    </message>
    <message>
        <source>{reason}: the archive is not opened</source>
        <translation>{reason}: لم يُفتح الأرشيف</translation>
    </message>
    <message>
        <source>{start} to {end} lies outside the text, which has {length} characters</source>
        <translation>المدى من {start} إلى {end} خارج النص، وعدد محارفه {length}</translation>
    </message>
    <message>
        <source>{tag!r} is no tag</source>
        <translation>{tag!r} ليس رمزًا</translation>
    </message>
    <message>
        <source>{tag} continues nothing, so a span is taken to begin here</source>
        <translation>الرمز {tag} لا يتابع شيئًا، فعُدّ بداية مقطع</translation>
    </message>
    <message>
        <source>{titles}: someone else changed this meanwhile; nothing came in. Try again.</source>
        <translation>{titles}: غيّره شخص آخر في هذه الأثناء، ولم يُدخل شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{title} ends before the word {word!r}</source>
        <translation>ينتهي {title} قبل الكلمة {word!r}</translation>
    </message>
    <message>
        <source>{title}: a name or value has a NUL or half a surrogate pair in it, which no file holds.</source>
        <translation>{title}: في اسم أو قيمة محرف NUL أو نصف زوج بديل، ولا يحمله أي ملف.</translation>
    </message>
    <message>
        <source>{title}: the expression takes too long there; make it simpler.</source>
        <translation>{title}: التعبير يستغرق هناك وقتًا أطول مما ينبغي؛ بسّطه.</translation>
    </message>
    <message>
        <source>{title}: the name {name}… is longer than {limit} characters.</source>
        <translation>{title}: الاسم {name}… أطول من {limit} محرفًا.</translation>
    </message>
    <message>
        <source>{told!r} is no span: write 1:LABEL where it begins and 1 where it goes on</source>
        <translation>{told!r} ليس مقطعًا: اكتب 1:LABEL حيث يبدأ و1 حيث يتابع</translation>
    </message>
    <message>
        <source>{told!r} is not a time: write 2026-03-01, or 2026-03-01T09:30.</source>
        <translation>{told!r} ليس وقتًا: اكتب 2026-03-01 أو 2026-03-01T09:30.</translation>
    </message>
    <message>
        <source>{told!r} is out of reach of the calendar.</source>
        <translation>{told!r} خارج مدى التقويم.</translation>
    </message>
    <message>
        <source>{what}: a word is followed by one blank or TAB and then O, B-LABEL or I-LABEL</source>
        <translation>{what}: يتبع الكلمة فراغ واحد أو جدولة ثم O أو B-LABEL أو I-LABEL</translation>
    </message>
    <message>
        <source>{what}: {advice}</source>
        <translation>{what}: {advice}</translation>
    </message>
    <message>
        <source>{where}, line {line}, column {column}: {reason}</source>
        <translation>{where}، السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>{where}, line {line}: {reason}</source>
        <translation>{where}، السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{word!r} is no number of a word</source>
        <translation>{word!r} ليس رقم كلمة</translation>
    </message>
    <message>
        <source>{words!r} has no word to look for.</source>
        <translation>ليس في {words!r} كلمة يُبحث عنها.</translation>
    </message>
    <message>
        <source>{words!r} is no regular expression: {reason}.</source>
        <translation>{words!r} ليس تعبيرًا نمطيًّا: {reason}.</translation>
    </message>
    <message>
        <source>{path}: there are no files in this folder.</source>
        <translation>{path}: لا ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>; as {other} the offsets fit</source>
        <translation>؛ وتصح المواضع إن عُدّت {other}</translation>
    </message>
    <message>
        <source>All documents would be left out ({told}): take them in with --include, or mend them.</source>
        <translation>ستُترك كل المستندات ({told}): أدخِلها بالخيار --include، أو أصلح حالها.</translation>
    </message>
    <message>
        <source>Another model is being installed or removed: wait until that is over.</source>
        <translation>يجري تثبيت نموذج آخر أو إزالته: انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Another program is changing the models in {place}: wait until it is done.</source>
        <translation>برنامج آخر يغيّر النماذج في {place}: انتظر حتى يفرغ.</translation>
    </message>
    <message>
        <source>CR LF line ends</source>
        <translation>نهايات أسطر CR LF</translation>
    </message>
    <message>
        <source>I- tags with nothing to continue, read as B-</source>
        <translation>رموز I- لا تتابع شيئًا قُرئت كأنها B-</translation>
    </message>
    <message>
        <source>It was stopped; nothing has changed.</source>
        <translation>أُوقِف العمل، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No two annotators have finished the same document yet, so there is nothing to compare.</source>
        <translation>لم يفرغ موسِّمان من مستند واحد بعد، فلا شيء يُقارَن.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}: is your program running?</source>
        <translation>لا أحد يجيب في {address}: هل برنامجك يعمل؟</translation>
    </message>
    <message>
        <source>Nobody has finished “{title}” yet.</source>
        <translation>لم يفرغ أحد من «{title}» بعد.</translation>
    </message>
    <message>
        <source>None of the {count} documents has a frozen part: deal them with “tawsim splits CORPUS --deal …”.</source>
        <translation>ليس لأيّ من المستندات، وعددها {count}، قسم مثبت: وزّعها بالأمر «tawsim splits CORPUS --deal …».</translation>
    </message>
    <message>
        <source>Nothing of that stands any more: there is nothing to take back.</source>
        <translation>لم يبق من ذلك شيء: ليس هناك ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was written: of {stored} spans {exported} came into the dataset, and {lost} were counted as left out. Someone may have changed marks meanwhile: try again.</source>
        <translation>لم يُكتب شيء: من المقاطع المخزونة وعددها {stored} دخل مجموعة البيانات {exported}، وعُدّ {lost} متروكًا. لعل أحدًا غيّر مقاطع في أثناء ذلك: أعد المحاولة.</translation>
    </message>
    <message>
        <source>Say which label to look for.</source>
        <translation>حدّد الوسم الذي تبحث عنه.</translation>
    </message>
    <message>
        <source>The document {document!r} has no question {id!r}.</source>
        <translation>لا سؤال {id!r} في المستند {document!r}.</translation>
    </message>
    <message>
        <source>The scheme was changed by someone else meanwhile: open the corpus again.</source>
        <translation>غيّر شخص آخر المخطط في هذه الأثناء: افتح المدوّنة من جديد.</translation>
    </message>
    <message>
        <source>The scheme {scheme} has no label for what is marked as {labels}: rename or merge them, or export with --to-scheme into a new corpus.</source>
        <translation>ليس في المخطط {scheme} وسم لما وُسم بـ {labels}: أعد تسميتها أو ادمجها، أو صدّر بالخيار ‎--to-scheme‎ إلى مدوّنة جديدة.</translation>
    </message>
    <message>
        <source>{path} was not written: read back, it does not hold the {spans} spans and the texts that it should. This is a fault of the program; nothing was changed.</source>
        <translation>لم يُكتب {path}: عند قراءته من جديد لم يحوِ المقاطع الواجبة وعددها {spans} أو النصوص كما هي. هذا خلل في البرنامج، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: لا ملف ولا مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>{path}: there is no word to write.</source>
        <translation>{path}: لا كلمة لتُكتب.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be made: {reason}.</source>
        <translation>يتعذّر إنشاء {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: check that the folder exists and may be written.</source>
        <translation>يتعذّر فتح {place}: تحقّق من وجود المجلد ومن إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: this account may not use it.</source>
        <translation>يتعذّر فتح {place}: لا إذن لهذا الحساب باستخدامه.</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {reason}.</source>
        <translation>يتعذّر فتح {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be written, which camel-tools needs: {reason}.</source>
        <translation>تتعذّر الكتابة في {place}، وهو ما تحتاج إليه camel-tools: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be written: the file or its folder is read-only.</source>
        <translation>تتعذّر الكتابة في {place}: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>{place} has no scheme: it was not finished; make it anew.</source>
        <translation>ليس في {place} مخطط وسوم لأن إنشاءه لم يكتمل؛ أنشئه من جديد.</translation>
    </message>
    <message>
        <source>{place} is a database of another program, not a corpus of Tawsim.</source>
        <translation>{place} قاعدة بيانات لبرنامج آخر وليس مدوّنة توسيم.</translation>
    </message>
    <message>
        <source>{place} is a folder, not a corpus.</source>
        <translation>{place} مجلد وليس مدوّنة.</translation>
    </message>
    <message>
        <source>{place} is busy: another program holds it; try again when that has finished.</source>
        <translation>{place} مشغول: يستخدمه برنامج آخر؛ أعد المحاولة حين يفرغ منه.</translation>
    </message>
    <message>
        <source>{place} is busy: too much is being done with it at once.</source>
        <translation>{place} مشغول: تجري عليه أعمال كثيرة في آن واحد.</translation>
    </message>
    <message>
        <source>{place} is damaged: go back to a backup of it.</source>
        <translation>{place} تالف: عُد إلى نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>{place} is empty, not a corpus.</source>
        <translation>{place} فارغ وليس مدوّنة.</translation>
    </message>
    <message>
        <source>{place} is not a corpus of Tawsim.</source>
        <translation>{place} ليس مدوّنة توسيم.</translation>
    </message>
    <message>
        <source>{place} is not a database URL.</source>
        <translation>{place} ليس عنوان قاعدة بيانات.</translation>
    </message>
    <message>
        <source>{place} is there already: choose another name.</source>
        <translation>{place} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{place} lies on a network drive ({kind}), where SQLite cannot keep two computers apart: copy it to this computer with “tawsim restore COPY.tawsim {place}”, or keep a shared corpus on PostgreSQL.</source>
        <translation>{place} على محرك شبكي ({kind})، ولا يستطيع SQLite هناك أن يفصل بين حاسوبين: انسخه إلى هذا الحاسوب بالأمر “tawsim restore COPY.tawsim {place}”، أو احفظ المدوّنة المشتركة على PostgreSQL.</translation>
    </message>
    <message>
        <source>{place} needs a database driver that is not installed: {driver}.</source>
        <translation>يحتاج {place} إلى مشغّل قاعدة بيانات غير مثبّت: {driver}.</translation>
    </message>
    <message>
        <source>{place} was left as it is: its rows do not fit together.</source>
        <translation>تُرك {place} كما هو: صفوفه لا تتّسق.</translation>
    </message>
    <message>
        <source>{place} was left as it was: {came} of {given} rows of {table} came.</source>
        <translation>تُرك {place} كما كان: وصل {came} من {given} صفًّا في {table}.</translation>
    </message>
    <message>
        <source>{place} was made by a newer Tawsim (its tables are at revision {found}; this program knows them up to {known}): install the newer Tawsim to open it.</source>
        <translation>أُنشئ {place} بإصدار أحدث من توسيم (جداوله عند المراجعة {found}، وهذا البرنامج يعرفها حتى {known}): ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>{place} was removed or replaced while it was open: put it back, or open another corpus; what was done last is not saved.</source>
        <translation>أُزيل {place} أو استُبدل وهو مفتوح: أعده إلى مكانه أو افتح مدوّنة أخرى؛ آخر ما فعلته لم يُحفظ.</translation>
    </message>
    <message>
        <source>{policy} is no way to make nested spans flat: give keep, outermost, innermost, or the dataset&apos;s labels in the order in which they stay, such as PERS,GPE.</source>
        <translation>لا تصلح {policy} لتسطيح المقاطع المتداخلة: اكتب keep أو outermost أو innermost، أو وسوم مجموعة البيانات بترتيب بقائها، مثل PERS,GPE.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{since} is no date: write it as 2026-03-01.</source>
        <translation>{since} ليس تاريخًا: اكتبه على مثال 2026-03-01.</translation>
    </message>
    <message>
        <source>{title}: the text has the character U+{code:04X} at {at}, which no text holds.</source>
        <translation>{title}: في النص عند الموضع {at} المحرف U+{code:04X} الذي لا يكون في نص.</translation>
    </message>
    <message>
        <source>{title}: the text is empty.</source>
        <translation>{title}: النص فارغ.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Settled and frozen</source>
        <translation>حُسم وجُمِّد</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message numerus="yes">
        <source>Collection of %Ln document(s); empty for none:</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مجموعة هذا المستند؛ فارغة لإخراجه:</numerusform>
            <numerusform>مجموعة هذين المستندين؛ فارغة لإخراجهما:</numerusform>
            <numerusform>مجموعة %Ln مستندات؛ فارغة لإخراجها:</numerusform>
            <numerusform>مجموعة %Ln مستندًا؛ فارغة لإخراجها:</numerusform>
            <numerusform>مجموعة %Ln مستند؛ فارغة لإخراجها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Select documents in the list first</source>
        <translation>حدد مستندات في القائمة أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed</source>
        <translation>
            <numerusform>لم يتغير مستند</numerusform>
            <numerusform>تغيّر مستند واحد</numerusform>
            <numerusform>تغيّر مستندان</numerusform>
            <numerusform>تغيّرت %Ln مستندات</numerusform>
            <numerusform>تغيّر %Ln مستندًا</numerusform>
            <numerusform>تغيّر %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the documents that teach most…</source>
        <translation>جارٍ البحث عن المستندات الأنفع للتعلّم…</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Done.</source>
        <translation>أُنجز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) were left unanswered.</source>
        <translation>
            <numerusform>لم يبقَ اقتراح بلا جواب.</numerusform>
            <numerusform>بقي اقتراح واحد بلا جواب.</numerusform>
            <numerusform>بقي اقتراحان بلا جواب.</numerusform>
            <numerusform>بقيت %Ln اقتراحات بلا جواب.</numerusform>
            <numerusform>بقي %Ln اقتراحًا بلا جواب.</numerusform>
            <numerusform>بقي %Ln اقتراح بلا جواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last open document.</source>
        <translation>كان هذا آخر مستند مفتوح للعمل.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 spans, %2 different names, %3 words in %4 documents</source>
        <translation>المقاطع: %1، الأسماء المختلفة: %2، الكلمات: %3، المستندات: %4</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>أسماء مختلفة</translation>
    </message>
    <message>
        <source>You confirmed %1 spans, %2 an hour at work</source>
        <translation>المقاطع التي أكّدتها: %1، وفي ساعة العمل: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minutes at work</source>
        <translation>دقائق العمل</translation>
    </message>
    <message>
        <source>Spans in all</source>
        <translation>مجموع المقاطع</translation>
    </message>
    <message>
        <source>Spans of the day</source>
        <translation>مقاطع اليوم</translation>
    </message>
    <message>
        <source>Half of the documents took less than %1 seconds at work</source>
        <translation>نصف المستندات استغرق أقل من %1 ثانية عمل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Seconds at work</source>
        <translation>ثواني العمل</translation>
    </message>
    <message>
        <source>What became of suggestions; the bars count those accepted as they were</source>
        <translation>مآل الاقتراحات؛ والأعمدة تعدّ ما قُبل كما هو</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>المقترِح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Names by how often they are marked, in any spelling</source>
        <translation>الأسماء بعدد مرات توسيمها، بأي إملاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>تعذّرت كتابة الصورة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Time of each document</source>
        <translation>وقت كل مستند</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>المقترِحون</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>عدّ من جديد</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>لا مقاطع مؤكَّدة</numerusform>
            <numerusform>مقطع مؤكَّد واحد</numerusform>
            <numerusform>مقطعان مؤكَّدان</numerusform>
            <numerusform>%Ln مقاطع مؤكَّدة</numerusform>
            <numerusform>%Ln مقطعًا مؤكَّدًا</numerusform>
            <numerusform>%Ln مقطع مؤكَّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggested</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for names…</source>
        <translation>جارٍ البحث عن الأسماء…</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تراجُع</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>أعيد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>renamed with the scheme</source>
        <translation>سُمّي من جديد مع المخطط</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>سمات أخرى</translation>
    </message>
</context>
<context>
    <name>Studying</name>
    <message>
        <source>The kept model did not fit: it was learned anew from what is confirmed</source>
        <translation>لم يَصلُح النموذج المحفوظ، فأُعيد التعلُّم مما أُكِّد</translation>
    </message>
    <message>
        <source>Nothing could be learned just now; rules and memory go on suggesting</source>
        <translation>تعذَّر التعلُّم الآن؛ وتواصل القواعد والذاكرة الاقتراح</translation>
    </message>
    <message>
        <source>The learner was lost: it begins anew from what is confirmed</source>
        <translation>انقطع المتعلِّم: سيبدأ من جديد ممّا أُكِّد</translation>
    </message>
</context>
<context>
    <name>TextFontDialog</name>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>This font cannot divide لا: marks between its letters lie in its middle.</source>
        <translation>هذا الخط لا يفصل حرفي «لا»: ما يبدأ أو ينتهي بينهما يُرسم في وسطها.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>No rule can tell; write it yourself.</source>
        <translation>لا قاعدة تعرفها؛ اكتبها بنفسك.</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>وقد تكون أيضًا: %1</translation>
    </message>
    <message>
        <source>The rule says: %1</source>
        <translation>تقول القاعدة: %1</translation>
    </message>
    <message>
        <source>Not kept yet: press the tick, or write another.</source>
        <translation>لم تُحفظ بعد: اضغط علامة الصح أو اكتب غيرها.</translation>
    </message>
    <message>
        <source>Keep what the rule found</source>
        <translation>حفظ ما وجدته القاعدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Hijri date, by Umm al-Qura</source>
        <translation>تاريخ هجري بتقويم أم القرى</translation>
    </message>
    <message>
        <source>Hijri date, by reckoning</source>
        <translation>تاريخ هجري بالحساب</translation>
    </message>
    <message>
        <source>Hijri date nearest to the text</source>
        <translation>أقرب تاريخ هجري إلى النص</translation>
    </message>
    <message>
        <source>date in both calendars</source>
        <translation>تاريخ بالتقويمين</translation>
    </message>
    <message>
        <source>Hijri date in figures</source>
        <translation>تاريخ هجري بالأرقام</translation>
    </message>
    <message>
        <source>date in figures</source>
        <translation>تاريخ بالأرقام</translation>
    </message>
    <message>
        <source>date, Levantine month</source>
        <translation>تاريخ، شهر شامي</translation>
    </message>
    <message>
        <source>date, Iraqi month</source>
        <translation>تاريخ، شهر عراقي</translation>
    </message>
    <message>
        <source>date, Algerian or Tunisian month</source>
        <translation>تاريخ، شهر جزائري أو تونسي</translation>
    </message>
    <message>
        <source>date, Moroccan month</source>
        <translation>تاريخ، شهر مغربي</translation>
    </message>
    <message>
        <source>date, Mauritanian month</source>
        <translation>تاريخ، شهر موريتاني</translation>
    </message>
    <message>
        <source>date, Libyan month</source>
        <translation>تاريخ، شهر ليبي</translation>
    </message>
    <message>
        <source>date told from the day of the text</source>
        <translation>تاريخ منسوب إلى يوم النص</translation>
    </message>
    <message>
        <source>time of the day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>number in words</source>
        <translation>عدد بالكلمات</translation>
    </message>
    <message>
        <source>number in figures</source>
        <translation>عدد بالأرقام</translation>
    </message>
    <message>
        <source>place in an order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>مبلغ من المال</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>عملة</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>وحدة قياس</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>كُتبت باليد</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Tawsim</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Suggested names in Arabic text, confirmed from the keyboard.</source>
        <translation>أسماء مقترَحة في النص العربي، تؤكَّد من لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Corpora of late</source>
        <translation>آخر المدوّنات</translation>
    </message>
    <message>
        <source>Texts to try it on</source>
        <translation>نصوص للتجربة</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>ما تفتحه يظهر هنا.</translation>
    </message>
    <message>
        <source>Or drop files, a folder or a corpus anywhere on this window.</source>
        <translation>أو أفلت ملفات أو مجلدًا أو مدوّنة في أي مكان من هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>الوقت الباقي: نحو %1 د</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>confirmed %Ln time(s) before</source>
        <translation>
            <numerusform>لم يؤكَّد من قبل</numerusform>
            <numerusform>أُكِّد مرة من قبل</numerusform>
            <numerusform>أُكِّد مرتين من قبل</numerusform>
            <numerusform>أُكِّد %Ln مرات من قبل</numerusform>
            <numerusform>أُكِّد %Ln مرة من قبل</numerusform>
            <numerusform>أُكِّد %Ln مرة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, rejected %Ln time(s)</source>
        <translation>
            <numerusform>، ولم يُرفض</numerusform>
            <numerusform>، ورُفض مرة</numerusform>
            <numerusform>، ورُفض مرتين</numerusform>
            <numerusform>، ورُفض %Ln مرات</numerusform>
            <numerusform>، ورُفض %Ln مرة</numerusform>
            <numerusform>، ورُفض %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, left unmarked %Ln time(s)</source>
        <translation>
            <numerusform>، ولم يُترك بلا وسم</numerusform>
            <numerusform>، وتُرك بلا وسم مرة</numerusform>
            <numerusform>، وتُرك بلا وسم مرتين</numerusform>
            <numerusform>، وتُرك بلا وسم %Ln مرات</numerusform>
            <numerusform>، وتُرك بلا وسم %Ln مرة</numerusform>
            <numerusform>، وتُرك بلا وسم %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>like %Ln confirmed span(s)</source>
        <translation>
            <numerusform>لا يشبه ما أُكِّد</numerusform>
            <numerusform>يشبه مقطعًا مؤكَّدًا</numerusform>
            <numerusform>يشبه مقطعين مؤكَّدين</numerusform>
            <numerusform>يشبه %Ln مقاطع مؤكَّدة</numerusform>
            <numerusform>يشبه %Ln مقطعًا مؤكَّدًا</numerusform>
            <numerusform>يشبه %Ln مقطع مؤكَّد</numerusform>
        </translation>
    </message>
</context>
</TS>
