// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/selectable_label.h"
#include "views/common/text_lines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// The label for text of any origin, and the one whose text can be selected.
class TestLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWordIsBrokenAnywhere_data();
    void longWordIsBrokenAnywhere();
    void addressIsBrokenBehindItsSign();
    void labelIsSelectedByMouse();
    void labelIsSelectedByKeyboard();
    void newTextIsNotSelected();
};

void TestLabel::longWordIsBrokenAnywhere_data()
{
    QTest::addColumn<bool>("selectable");
    QTest::newRow("label") << false;
    QTest::newRow("selectable label") << true;
}

void TestLabel::longWordIsBrokenAnywhere()
{
    QFETCH(const bool, selectable);
    const QString id(64, u'W');
    const auto label = selectable ? std::make_unique<SelectableLabel>(id) : std::make_unique<PlainLabel>(id);
    label->setFixedWidth(120);
    label->setFixedHeight(label->heightForWidth(120));
    label->show();
    // All of it stands there: what is painted behind the right edge would leave less ink than the same word in one
    // line.
    const auto inkOf = [](PlainLabel& shown) {
        const auto image = shown.grab().toImage();
        const auto ground = image.pixelColor(0, 0);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y) != ground ? 1 : 0;
        }
        return painted;
    };
    PlainLabel inOneLine(id);
    inOneLine.resize(2000, 40);
    inOneLine.show();
    QCOMPARE_GT(inkOf(*label), inkOf(inOneLine) * 9 / 10);
    QCOMPARE_LE(label->minimumSizeHint().width(), 120); // a narrow place does not become wider
}

void TestLabel::addressIsBrokenBehindItsSign()
{
    const QFontMetrics metrics(uiFont());
    const auto address = u"emile.lefevre@contractors.acme.example"_s;
    const auto second = u"contractors.acme.example"_s;
    const int width = metrics.horizontalAdvance(address) - 10;
    const TextLines lines(address, uiFont(), width, Qt::AlignLeft, Qt::LeftToRight);
    QCOMPARE(lines.height(), 2 * TextLines::leading(uiFont()));
    QCOMPARE_LE(lines.naturalWidth(), metrics.horizontalAdvance(second) + 2);
    // What cannot be seen is no part of the text: the second line begins with its own first letter.
    const auto sign = int(address.indexOf(u'@'));
    const int below = TextLines::leading(uiFont()) + 2;
    QCOMPARE(lines.positionAt(QPointF(0, below)), sign + 1);
    QCOMPARE(lines.positionAt(QPointF(width, below)), int(address.size()));
    // Where it has room in the next line it stays in one piece.
    const auto sentence = u"It is about "_s + address;
    const int room = metrics.horizontalAdvance(address) + 4;
    const TextLines whole(sentence, uiFont(), room, Qt::AlignLeft, Qt::LeftToRight);
    QCOMPARE(whole.height(), 2 * TextLines::leading(uiFont()));
    QCOMPARE(whole.positionAt(QPointF(0, below)), int(sentence.size() - address.size()));
    // A time has no such place.
    const TextLines time(u"21:42:40"_s, uiFont(), 30, Qt::AlignLeft, Qt::LeftToRight);
    QCOMPARE_GT(time.naturalWidth(), metrics.horizontalAdvance(u"21:"_s) + 2);
    // A text that has little else than such places.
    const auto signs = u"@a"_s.repeated(20'000);
    const TextLines many(signs, uiFont(), width, Qt::AlignLeft, Qt::LeftToRight);
    QCOMPARE(many.positionAt(QPointF(width, many.height())), int(signs.size()));
}

void TestLabel::labelIsSelectedByMouse()
{
    SelectableLabel label(u"word-of-an-id another"_s);
    label.resize(400, 30);
    label.show();
    QTest::mouseDClick(&label, Qt::LeftButton, {}, {label.fontMetrics().horizontalAdvance(label.text()) - 10, 10});
    QCOMPARE(label.chosenText(), u"another"_s);
    QTest::mousePress(&label, Qt::LeftButton, {}, {0, 10});
    QTest::mouseMove(&label, {399, 10});
    QMouseEvent move(QEvent::MouseMove, QPointF(399, 10), label.mapToGlobal(QPointF(399, 10)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&label, &move);
    QCOMPARE(label.chosenText(), label.text());
    QTest::mouseClick(&label, Qt::LeftButton, {}, {5, 10});
    QCOMPARE(label.chosenText(), QString());
}

void TestLabel::labelIsSelectedByKeyboard()
{
    SelectableLabel label(u"abc def"_s);
    label.resize(40, 60); // two lines
    label.show();
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(label.chosenText(), u"abc def"_s);
    QTest::keyClick(&label, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"abc de"_s);
}

void TestLabel::newTextIsNotSelected()
{
    SelectableLabel label(u"one"_s);
    label.show();
    QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
    label.setText(u"another"_s);
    QCOMPARE(label.chosenText(), QString());
    QTest::keyClick(&label, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(label.chosenText(), u"a"_s);
}

QTEST_MAIN(TestLabel)
#include "tst_label.moc"
