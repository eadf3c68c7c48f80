// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifier.h"
#include "app/policy.h"
#include "app/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// A desktop that takes notifications and remembers them.
class NotedBoard : public NoticeBoard
{
public:
    [[nodiscard]] bool isPossible() const override { return true; }
    void setOn(bool on) override { isOn = on; }
    void show(const QString& text) override { texts.append(text); }

    bool isOn = false;
    QStringList texts;
};

} // namespace

/// From what needs a person to what stands on the desktop, as the settings and the policy have it.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fiveHundredFailuresInAMinuteGiveOne();
    void nothingIsShownUnlessItIsWanted();
    void thePolicyIsStronger();
    void quietHoursAreThoseOfTheSettings();
    void everyTextIsOfTheClosedList();
    void aPressIsToldOn();

private:
    /// A server is open, and has said all that it had to say.
    void begin()
    {
        m_notifier->follow(*m_settings, m_policy);
        m_notifier->restart();
        m_notifier->take({});
        m_now = m_now.addSecs(100);
    }
    void failAll(int count)
    {
        QList<Need> needs;
        for (int i = 0; i < count; ++i) {
            needs.append({QString::number(i), Need::Kind::Refused, ConnectionId(u"c1"_s),
                          u"Entra refuses Ana Silva at pvt_12345678"_s, u"Acme workforce"_s});
            m_now = m_now.addMSecs(60'000 / count);
            m_notifier->take(needs);
        }
    }

    QDateTime m_now;
    Policy m_policy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    NotedBoard* m_board = nullptr;
    std::unique_ptr<Notifier> m_notifier;
};

void TestNotifier::init()
{
    m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0));
    m_policy = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"provost.ini"_s));
    m_settings->set(settings::notifies, true);
    auto board = std::make_unique<NotedBoard>();
    m_board = board.get();
    m_notifier = std::make_unique<Notifier>(std::move(board), [this] { return m_now; });
}

void TestNotifier::fiveHundredFailuresInAMinuteGiveOne()
{
    begin();
    failAll(500);
    QCOMPARE(m_board->texts, QStringList{noticeText(Need::Kind::Refused)});
}

void TestNotifier::nothingIsShownUnlessItIsWanted()
{
    m_settings->set(settings::notifies, false);
    begin();
    failAll(3);
    QVERIFY(!m_board->isOn);
    QVERIFY(m_board->texts.isEmpty());
}

void TestNotifier::thePolicyIsStronger()
{
    m_policy.notificationsOff = true;
    begin();
    failAll(3);
    QVERIFY(!m_board->isOn);
    QVERIFY(m_board->texts.isEmpty());
}

void TestNotifier::quietHoursAreThoseOfTheSettings()
{
    m_settings->set(settings::quietFrom, QTime(11, 30));
    m_settings->set(settings::quietUntil, QTime(12, 30));
    begin();
    failAll(3);
    QVERIFY(m_board->texts.isEmpty());
    m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 30)); // what came meanwhile is told together then
    failAll(4);
    QCOMPARE(m_board->texts.size(), 1);
    init();
    m_settings->set(settings::quietFrom, QTime(11, 30));
    m_settings->set(settings::quietUntil, QTime(12, 30));
    m_settings->set(settings::quietAtNight, false); // none at all
    begin();
    failAll(3);
    QCOMPARE(m_board->texts.size(), 1);
    // They are there again at the next start.
    const Settings again(m_folder->filePath(u"provost.ini"_s));
    QCOMPARE(again.value(settings::quietFrom), QTime(11, 30));
    QCOMPARE(again.value(settings::quietUntil), QTime(12, 30));
}

void TestNotifier::everyTextIsOfTheClosedList()
{
    begin();
    failAll(20);
    m_now = m_now.addSecs(600);
    failAll(40);
    m_now = m_now.addSecs(600);
    m_notifier->take({});
    QCOMPARE(m_board->texts.size(), 3);
    static const QRegularExpression allowed(
        u"^(An identity provider’s requests are refused|[0-9]+ thing\\(s\\) need\\(s\\) you in Provost"
        "|Nothing needs you in Provost any more)\\.$"_s);
    for (const auto& text : std::as_const(m_board->texts))
        QVERIFY2(allowed.match(text).hasMatch(), qPrintable(text));
}

void TestNotifier::aPressIsToldOn()
{
    begin();
    int pressed = 0;
    connect(m_notifier.get(), &Notifier::pressed, this, [&pressed] { ++pressed; });
    Q_EMIT m_board->pressed();
    QCOMPARE(pressed, 1);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
