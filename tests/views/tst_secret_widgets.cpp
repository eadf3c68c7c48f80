// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/secret_trail.h"
#include "tests/views/telling_places.h"
#include "views/common/appearance.h"
#include "views/common/button.h"
#include "views/common/concealed_formats.h"
#include "views/common/secret_clipboard.h"
#include "views/common/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace std::chrono_literals;

namespace {

const QString token = QString::fromLatin1(provost::test::inventToken());

Secret secretToken()
{
    return Secret::take(token.toLatin1());
}

} // namespace

/// A secret on the screen and on the clipboard: where it goes, and that it goes away.
class TestSecretWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyIsMarkedAndStaysOffTheSelection();
    void eachSystemHasItsMarks_data();
    void eachSystemHasItsMarks();
    void clipboardIsClearedInTime();
    void countdownTells();
    void foreignTextSurvives();
    void foreignTextSurvivesTheEnd();
    void clipboardIsClearedAtTheEnd();
    void sameTextByAnotherHandIsCleared();
    void copyingAgainStartsAnew();
    void fieldIsMaskedUntilHeld();
    void fieldTellsNobody();
    void fieldCopies();
    void editIsEmptiedAsItIsTaken();

private:
    QClipboard* m_clipboard = nullptr;
    std::unique_ptr<Appearance> m_appearance;
};

void TestSecretWidgets::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s));
    if (!m_appearance)
        m_appearance = std::make_unique<Appearance>(*qApp);
    m_clipboard = QGuiApplication::clipboard();
    m_clipboard->clear();
}

void TestSecretWidgets::copyIsMarkedAndStaysOffTheSelection()
{
    SecretClipboard secrets(m_clipboard);
    secrets.copy(secretToken());
    QCOMPARE(m_clipboard->text(), token);
    for (const auto& mark : concealedFormats(thisClipboard))
        QCOMPARE(m_clipboard->mimeData()->data(mark.mimeType), mark.content);
    QVERIFY(!m_clipboard->text(QClipboard::Selection).contains(token));
    QVERIFY(secrets.holdsSecret());
    QCOMPARE(secrets.secondsLeft(), 30);
}

void TestSecretWidgets::eachSystemHasItsMarks_data()
{
    QTest::addColumn<ClipboardSystem>("system");
    QTest::addColumn<QString>("nativeName");
    QTest::addColumn<QByteArray>("content");
    const QByteArray no("\0\0\0\0", 4);
    for (const auto* name :
         {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        QTest::newRow(name) << ClipboardSystem::Windows << QString::fromLatin1(name) << no;
    for (const auto* name : {"org.nspasteboard.ConcealedType", "org.nspasteboard.TransientType"})
        QTest::newRow(name) << ClipboardSystem::MacOs << QString::fromLatin1(name) << QByteArray("secret");
    QTest::newRow("Klipper") << ClipboardSystem::Unix << u"x-kde-passwordManagerHint"_s << QByteArray("secret");
}

void TestSecretWidgets::eachSystemHasItsMarks()
{
    QFETCH(const ClipboardSystem, system);
    QFETCH(const QString, nativeName);
    QFETCH(const QByteArray, content);
    const auto marks = concealedFormats(system);
    const auto mark = std::ranges::find_if(marks, [&](const auto& each) { return each.nativeName == nativeName; });
    QVERIFY(mark != marks.end());
    QCOMPARE(mark->content, content);
    // Qt registers what is named like this under the name within, and nothing else.
    if (system == ClipboardSystem::Windows)
        QCOMPARE(mark->mimeType, u"application/x-qt-windows-mime;value=\"%1\""_s.arg(nativeName));
}

void TestSecretWidgets::clipboardIsClearedInTime()
{
    SecretClipboard secrets(m_clipboard, {.lifetime = 60ms, .tick = 10ms}, nullptr);
    QSignalSpy gone(&secrets, &SecretClipboard::gone);
    secrets.copy(secretToken());
    QCOMPARE(m_clipboard->text(), token);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_clipboard->text().isEmpty());
    QVERIFY(!secrets.holdsSecret());
    QCOMPARE(secrets.secondsLeft(), 0);
}

void TestSecretWidgets::countdownTells()
{
    SecretClipboard secrets(m_clipboard, {.lifetime = 1500ms, .tick = 100ms}, nullptr);
    QSignalSpy remaining(&secrets, &SecretClipboard::remaining);
    secrets.copy(secretToken());
    QCOMPARE(remaining.constFirst().constFirst().toInt(), 2);
    QTRY_COMPARE(remaining.constLast().constFirst().toInt(), 1);
}

void TestSecretWidgets::foreignTextSurvives()
{
    SecretClipboard secrets(m_clipboard, {.lifetime = 60ms, .tick = 10ms}, nullptr);
    QSignalSpy gone(&secrets, &SecretClipboard::gone);
    secrets.copy(secretToken());
    m_clipboard->setText(u"somebody else's"_s);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(!secrets.holdsSecret());
    QCOMPARE(m_clipboard->text(), u"somebody else's"_s);
    secrets.clear();
    QCOMPARE(m_clipboard->text(), u"somebody else's"_s);
}

void TestSecretWidgets::foreignTextSurvivesTheEnd()
{
    {
        SecretClipboard secrets(m_clipboard);
        secrets.copy(secretToken());
        m_clipboard->setText(u"somebody else's"_s);
    }
    QCOMPARE(m_clipboard->text(), u"somebody else's"_s);
}

void TestSecretWidgets::clipboardIsClearedAtTheEnd()
{
    {
        SecretClipboard secrets(m_clipboard);
        secrets.copy(secretToken());
    }
    QVERIFY(m_clipboard->text().isEmpty());
}

void TestSecretWidgets::sameTextByAnotherHandIsCleared()
{
    // A clipboard service of the desktop takes the content over and offers it as its own.
    SecretClipboard secrets(m_clipboard, {.lifetime = 60ms, .tick = 10ms}, nullptr);
    secrets.copy(secretToken());
    m_clipboard->setText(token);
    QVERIFY(secrets.holdsSecret());
    QTRY_VERIFY(m_clipboard->text().isEmpty());
}

void TestSecretWidgets::copyingAgainStartsAnew()
{
    SecretClipboard secrets(m_clipboard);
    QSignalSpy gone(&secrets, &SecretClipboard::gone);
    secrets.copy(secretToken());
    secrets.copy(Secret::take("another"));
    QCOMPARE(m_clipboard->text(), u"another"_s);
    QCOMPARE(gone.size(), 0);
    QVERIFY(secrets.holdsSecret());
    secrets.copy({});
    QCOMPARE(m_clipboard->text(), u"another"_s);
}

void TestSecretWidgets::fieldIsMaskedUntilHeld()
{
    SecretClipboard secrets(m_clipboard);
    SecretField field(u"Token"_s, &secrets);
    field.resize(560, 36);
    field.setSecret(secretToken(), 13);
    SecretField other(u"Token"_s, &secrets);
    other.resize(560, 36);
    other.setSecret(Secret::take((token.first(13) + QString(token.size() - 13, u'x')).toLatin1()), 13);
    field.show();
    other.show();
    QCOMPARE(field.grab().toImage(), other.grab().toImage()); // masked: equally long secrets look the same
    auto* hold = field.findChild<Button*>(u"holdToShow"_s);
    QTest::mousePress(hold, Qt::LeftButton);
    QVERIFY(field.isRevealed());
    QVERIFY(field.grab().toImage() != other.grab().toImage());
    QTest::mouseRelease(hold, Qt::LeftButton);
    QVERIFY(!field.isRevealed());
    QTest::mousePress(hold, Qt::LeftButton);
    field.hide();
    QVERIFY(!field.isRevealed());
}

void TestSecretWidgets::fieldTellsNobody()
{
    SecretClipboard secrets(m_clipboard);
    SecretField field(u"Token"_s, &secrets);
    field.setSecret(secretToken(), 13);
    field.show();
    QCOMPARE(test::tellingPlaces(field, token.section(u'_', 2)), QStringList());
    field.wipe();
    QVERIFY(field.secret().isEmpty());
    QVERIFY(!field.copyButton()->isEnabled());
}

void TestSecretWidgets::fieldCopies()
{
    SecretClipboard secrets(m_clipboard);
    SecretField field(u"Token"_s, &secrets);
    field.setSecret(secretToken(), 13);
    field.show();
    QSignalSpy copied(&field, &SecretField::copied);
    QTest::mouseClick(field.copyButton(), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(m_clipboard->text(), token);
}

void TestSecretWidgets::editIsEmptiedAsItIsTaken()
{
    SecretEdit edit(u"Admin key"_s);
    edit.show();
    QTest::keyClicks(&edit, u" "_s + token + u" "_s);
    QVERIFY(!edit.displayText().contains(token));
    QVERIFY(edit.take().matches(token.toLatin1()));
    QVERIFY(edit.text().isEmpty());
    QVERIFY(!edit.isUndoAvailable());
    QVERIFY(edit.take().isEmpty());
    QCOMPARE(test::tellingPlaces(edit, token.section(u'_', 2)), QStringList());
}

QTEST_MAIN(TestSecretWidgets)
#include "tst_secret_widgets.moc"
