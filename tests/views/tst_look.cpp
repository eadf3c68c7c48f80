// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/error.h"
#include "tests/views/gallery_scenes.h"
#include "views/common/appearance.h"
#include "views/common/cell_delegate.h"
#include "views/common/error_text.h"
#include "views/common/icons.h"
#include "views/common/minute_clock.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// As Windows and desktops on Linux have them: black on white, white on black, yellow on black with a green for what is
/// chosen, and one whose colour of what is chosen can hardly be read as text.
QList<QPalette> systemsWithHighContrast()
{
    auto yellow = Theme::whiteOnBlack();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        yellow.setColor(role, Qt::yellow);
    yellow.setColor(QPalette::Highlight, Qt::darkGreen);
    yellow.setColor(QPalette::HighlightedText, Qt::white);
    auto pale = Theme::blackOnWhite();
    pale.setColor(QPalette::Highlight, Qt::cyan);
    pale.setColor(QPalette::HighlightedText, Qt::black);
    return {Theme::blackOnWhite(), Theme::whiteOnBlack(), yellow, pale};
}

} // namespace

/// What the look promises: contrast, icons, harmless text, words for every error, names for screen readers.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textKeepsContrast_data();
    void textKeepsContrast();
    void aSystemWithHighContrastDecides();
    void highContrastReachesEveryWidget();
    void paletteTellsTheScheme();
    void schemeIsSwitchedAtRunTime();
    void everyIconIsDrawnInItsColor();
    void dotsAreToldApartWithoutColor();
    void unknownIconIsReported();
    void outsideTextIsMadeHarmless_data();
    void outsideTextIsMadeHarmless();
    void isolationCannotBeLeft();
    void toolTipIsNoMarkup();
    void labelShowsHostileTextAsText_data();
    void labelShowsHostileTextAsText();
    void elidedLabelHasItsTextInTheToolTip();
    void identifiersAreNotMirrored_data();
    void identifiersAreNotMirrored();
    void labelFollowsTheScheme();
    void labelOfFixedWidthIsHighEnough();
    void everyErrorKindHasWords();
    void errorSubjectIsInsertedOnce();
    void errorDetailsAreComplete();
    void clockRestsWhileNobodyListens();
    void figuresHaveOneWidth();
    void everyFocusableWidgetIsNamed();
};

void TestLook::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s));
}

void TestLook::textKeepsContrast_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    for (const Role ground :
         {Role::Win, Role::Side, Role::Base, Role::Alt, Role::AccentBg, Role::OkBg, Role::WarnBg, Role::BadBg}) {
        QTest::addRow("text on %d", static_cast<int>(ground)) << Role::Text << ground;
        QTest::addRow("strong mute on %d", static_cast<int>(ground)) << Role::MuteStrong << ground;
    }
    for (const Role ground : {Role::Win, Role::Base, Role::Alt}) {
        QTest::addRow("mute on %d", static_cast<int>(ground)) << Role::Mute << ground;
        for (const Role ink : {Role::Accent, Role::Ok, Role::Warn, Role::Bad})
            QTest::addRow("%d on %d", static_cast<int>(ink), static_cast<int>(ground)) << ink << ground;
    }
    QTest::newRow("accent on its ground") << Role::AccentStrong << Role::AccentBg;
    QTest::newRow("accent on the side") << Role::AccentStrong << Role::Side;
    QTest::newRow("ok") << Role::Ok << Role::OkBg;
    QTest::newRow("warn") << Role::Warn << Role::WarnBg;
    QTest::newRow("bad") << Role::Bad << Role::BadBg;
    QTest::newRow("primary button") << Role::OnAccent << Role::Accent;
    QTest::newRow("dangerous button") << Role::OnBad << Role::Bad;
}

void TestLook::textKeepsContrast()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QList<Theme> themes{Theme::light(), Theme::dark()};
    for (const auto& colors : systemsWithHighContrast())
        themes.append(Theme::contrast(colors));
    for (const Theme& theme : themes)
        QCOMPARE_GE(contrastRatio(theme.color(ink), theme.color(ground)), 4.5);
}

/// The system's colours are taken where it has high contrast, unless a person chose otherwise. (user-needs, 3.1)
void TestLook::aSystemWithHighContrastDecides()
{
    using Scheme = Appearance::Scheme;
    for (const auto& system : systemsWithHighContrast()) {
        QVERIFY(Theme::hasHighContrast(system));
        const auto palette = Appearance::paletteFor(Scheme::System, system);
        QVERIFY(Theme::of(Appearance::paletteFor(Scheme::Contrast, system)).color(Role::Text).isValid());
        for (const auto role : {QPalette::Window, QPalette::WindowText})
            QCOMPARE(palette.color(QPalette::Active, role), system.color(QPalette::Active, role));
        QCOMPARE(Appearance::paletteFor(Scheme::Light, system), Theme::light().palette());
        QCOMPARE(Appearance::paletteFor(Scheme::Dark, system), Theme::dark().palette());
    }
    const QPalette usual(QColor(0xef, 0xef, 0xef)); // as Fusion has it: black on light grey
    for (const auto& system : {Theme::light().palette(), Theme::dark().palette(), usual}) {
        QVERIFY(!Theme::hasHighContrast(system));
        QVERIFY(!Theme::of(Appearance::paletteFor(Scheme::System, system)).isContrast());
    }
}

void TestLook::highContrastReachesEveryWidget()
{
    Appearance appearance(*qApp);
    PlainLabel label(u"x"_s);
    label.setInk(PlainLabel::Ink::Mute); // with a palette of its own
    label.show();
    appearance.setScheme(Appearance::Scheme::Light);
    QTRY_VERIFY(!Theme::of(&label).isContrast());
    appearance.setScheme(Appearance::Scheme::Contrast);
    QTRY_VERIFY(Theme::of(&label).isContrast());
    QVERIFY(!appearance.isDark());
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), QColor(Qt::black)); // nothing is fainter than text
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
    appearance.setScheme(Appearance::Scheme::Dark);
    QTRY_VERIFY(Theme::of(&label).isDark() && !Theme::of(&label).isContrast());
}

void TestLook::paletteTellsTheScheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).isDark());
    QVERIFY(Theme::of(Theme::dark().palette()).isDark());
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void TestLook::schemeIsSwitchedAtRunTime()
{
    Appearance appearance(*qApp);
    QWidget widget;
    widget.show();
    appearance.setScheme(Appearance::Scheme::Dark);
    QVERIFY(appearance.isDark());
    QTRY_VERIFY(Theme::of(&widget).isDark());
    appearance.setScheme(Appearance::Scheme::Light);
    QTRY_VERIFY(!Theme::of(&widget).isDark());
    QCOMPARE(QApplication::font().family(), u"Inter"_s);
    QVERIFY(QFontInfo(monoFont()).fixedPitch());
}

void TestLook::everyIconIsDrawnInItsColor()
{
    (void)icon("x"_L1); // makes the resources readable
    const QColor color = Theme::light().color(Role::Bad);
    QDirIterator files(u":/provost/icons"_s);
    int count = 0;
    while (files.hasNext()) {
        const QByteArray name = QFileInfo(files.next()).completeBaseName().toLatin1();
        const QImage image = iconPixmap(QLatin1StringView(name), 32, color, 1.0).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn |= image.pixelColor(x, y) == color;
        }
        QVERIFY2(drawn, name.constData());
        ++count;
    }
    QCOMPARE_GT(count, 40);
    QCOMPARE(iconPixmap("x"_L1, 16, color, 2.0).width(), 32);
}

void TestLook::dotsAreToldApartWithoutColor()
{
    QList<QImage> shapes;
    for (const auto tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Neutral}) {
        QImage image(32, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        Dot::paint(painter, QRectF(4, 4, 24, 24), tone, Theme::contrast(Theme::blackOnWhite())); // one ink for all
        painter.end();
        QVERIFY(!shapes.contains(image));
        shapes.append(image);
    }
}

void TestLook::unknownIconIsReported()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"there is no icon named"_s));
    (void)iconPixmap("no-such-icon"_L1, 16, Theme::light().color(Role::Text), 1.0);
}

void TestLook::outsideTextIsMadeHarmless_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Ana Silva"_s << u"Ana Silva"_s;
    QTest::newRow("rich text") << u"<b>x</b><img src=http://a/>"_s << u"<b>x</b><img src=http://a/>"_s;
    QTest::newRow("format string") << u"%1 %2 %n %s"_s << u"%1 %2 %n %s"_s;
    QTest::newRow("bidi override") << u"a\u202Egpj.exe"_s << u"agpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u2069b"_s << u"ab"_s;
    QTest::newRow("lines") << u"a\nb\tc\u2028d"_s << u"a b c d"_s;
    QTest::newRow("null") << QString(u'\0') + u"x"_s << u" x"_s;
    QTest::newRow("right-to-left letters stay") << u"שלום"_s << u"שלום"_s;
    QTest::newRow("huge") << QString(100'000, u'x') << QString(1023, u'x') + u'…';
    QTest::newRow("no half character") << QString(1022, u'x') + u"😀😀"_s << QString(1022, u'x') + u'…';
}

void TestLook::outsideTextIsMadeHarmless()
{
    QFETCH(QString, outside);
    QFETCH(QString, shown);
    QCOMPARE(plainText(outside), shown);
}

void TestLook::isolationCannotBeLeft()
{
    const QString hostile = u"x\u2069\u202Ey"_s;
    const QString sentence = u"“%1” was deleted by %2."_s.arg(isolated(hostile), isolated(u"%1"_s));
    QCOMPARE(sentence, u"“\u2068xy\u2069” was deleted by \u2068%1\u2069."_s);
}

void TestLook::toolTipIsNoMarkup()
{
    QCOMPARE(toolTipText(u"<img src='http://a'>&"_s), u"<p>&lt;img src='http://a'&gt;&amp;</p>"_s);
    QVERIFY(toolTipText({}).isEmpty());
    QCOMPARE(menuText(u"R&D"_s), u"R&&D"_s);
}

void TestLook::labelShowsHostileTextAsText_data()
{
    outsideTextIsMadeHarmless_data();
}

void TestLook::labelShowsHostileTextAsText()
{
    QFETCH(QString, outside);
    PlainLabel label;
    label.setFit(PlainLabel::Fit::Elide);
    label.setText(outside);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), plainText(outside, 4096));
    label.setFixedWidth(200);
    label.show();
    QVERIFY(!label.grab().isNull());
    QCOMPARE_LE(label.sizeHint().height(), 30);
}

void TestLook::elidedLabelHasItsTextInTheToolTip()
{
    PlainLabel label(u"<i>a rather long name that does not fit anywhere</i>"_s);
    label.setFit(PlainLabel::Fit::Elide);
    label.resize(60, 20);
    label.show();
    QCOMPARE(label.toolTip(), u"<p>&lt;i&gt;a rather long name that does not fit anywhere&lt;/i&gt;</p>"_s);
    label.resize(1000, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void TestLook::identifiersAreNotMirrored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PlainLabel::Fit>("fit");
    for (const auto fit : {PlainLabel::Fit::Elide, PlainLabel::Fit::Wrap}) {
        QTest::addRow("address %d", int(fit)) << u"ana.ferreira@contractors.acme.example"_s << fit;
        QTest::addRow("time %d", int(fit)) << u"14:30 +00"_s << fit;
        QTest::addRow("URL %d", int(fit)) << u"https://id.example/scim/v2/"_s << fit;
    }
}

/// From right to left they look as from left to right, at the other side.
void TestLook::identifiersAreNotMirrored()
{
    QFETCH(const QString, text);
    QFETCH(const PlainLabel::Fit, fit);
    const auto drawn = [&](Qt::LayoutDirection direction, Qt::Alignment alignment) {
        PlainLabel label(text);
        label.setFit(fit);
        label.setAlignment(alignment | Qt::AlignTop);
        label.setLayoutDirection(direction);
        label.resize(130, 60);
        return label.grab().toImage();
    };
    QCOMPARE(drawn(Qt::RightToLeft, Qt::AlignLeading), drawn(Qt::LeftToRight, Qt::AlignRight));
}

void TestLook::labelFollowsTheScheme()
{
    Appearance appearance(*qApp);
    appearance.setScheme(Appearance::Scheme::Light);
    PlainLabel label(u"x"_s);
    label.setInk(PlainLabel::Ink::Mute);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::light().color(Role::Mute));
    appearance.setScheme(Appearance::Scheme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::dark().color(Role::Mute));
    label.setInk(PlainLabel::Ink::Text);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::dark().color(Role::Text));
}

void TestLook::labelOfFixedWidthIsHighEnough()
{
    PlainLabel label(u"Words that take more than one line when the room is a hundred pixels wide."_s);
    label.setFixedWidth(100);
    QCOMPARE(label.heightForWidth(5000), label.heightForWidth(100));
    QCOMPARE_GT(label.heightForWidth(100), 2 * 19);
}

void TestLook::everyErrorKindHasWords()
{
    QStringList seen;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Keychain); ++kind) {
        const ErrorText words = errorText({static_cast<ErrorKind>(kind), u"id.acme.example"_s, {}, 0, {}, {}, 0});
        QVERIFY(words.happened.contains(u"id.acme.example"));
        QVERIFY(words.happened.endsWith(u'.'));
        QVERIFY(words.todo.endsWith(u'.'));
        QVERIFY2(!seen.contains(words.happened), qPrintable(words.happened));
        seen += words.happened;
        const ErrorText nameless = errorText({static_cast<ErrorKind>(kind), {}, {}, 0, {}, {}, 0});
        QVERIFY(!nameless.happened.contains(u"%1"));
    }
    QVERIFY(errorText({ErrorKind::TooMany, {}, {}, 429, {}, {}, 30}).todo.contains(u"30"));
}

void TestLook::errorSubjectIsInsertedOnce()
{
    const ErrorText words = errorText({ErrorKind::NotFound, u"%1 <b>%2</b>\n\u202E"_s, {}, 404, {}, {}, 0});
    QCOMPARE(words.happened.count(u"<b>"_s), 1);
    QVERIFY(words.happened.contains(u"\u2068%1 <b>%2</b> \u2069"_s));
}

void TestLook::errorDetailsAreComplete()
{
    const QString details =
        errorDetails({ErrorKind::Conflict, u"ana"_s, u"userName is taken"_s, 409, u"uniqueness"_s, u"r-1"_s, 0});
    QCOMPARE(details, u"error: conflict\nsubject: ana\ndetail: userName is taken\nhttp status: 409\n"
                      "scimType: uniqueness\nrequest id: r-1"_s);
}

void TestLook::clockRestsWhileNobodyListens()
{
    MinuteClock clock;
    QVERIFY(!clock.isRunning());
    QObject listener;
    connect(&clock, &MinuteClock::minutePassed, &listener, [] {});
    QVERIFY(clock.isRunning());
    disconnect(&clock, nullptr, &listener, nullptr);
    QTRY_VERIFY(!clock.isRunning());
}

void TestLook::figuresHaveOneWidth()
{
    const auto leftmost = [](const QString& text) {
        QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(uiFont());
        drawTabularText(painter, image.rect(), text, Qt::AlignRight);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return x;
            }
        }
        return -1;
    };
    // The first figure starts at the same place whatever follows it, though a 1 is a narrow letter.
    QCOMPARE(leftmost(u"4111"_s), leftmost(u"4000"_s));
}

void TestLook::everyFocusableWidgetIsNamed()
{
    Appearance appearance(*qApp);
    for (const gallery::Scene& scene : gallery::scenes()) {
        const std::unique_ptr<QWidget> window = scene.make();
        window->show();
        const auto children = window->findChildren<QWidget*>();
        for (QWidget* child : children) {
            if (!child->isVisible() || (child->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(child);
            QVERIFY(face != nullptr);
            const QString where = u"%1: %2 %3"_s.arg(scene.name, QString::fromLatin1(child->metaObject()->className()),
                                                     child->objectName());
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    }
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
