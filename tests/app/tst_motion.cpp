// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/system_motion.h"
#include "views/common/appearance.h"
#include "views/common/busy_line.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProgressBar>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// The settings portal of a desktop, on a bus of the test's own.
class Portal : public QDBusVirtualObject
{
public:
    [[nodiscard]] bool takeOver()
    {
        return m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this) &&
               m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != "Read"_L1 || message.arguments().value(1) != u"enable-animations"_s)
            return false;
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(animates))))));
        return true;
    }
    bool animates = false;

private:
    // Another connection than the one that asks: a call to oneself is not sent over the bus.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
};

/// To the program, after somebody was in the settings of the system.
void comeBack()
{
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
}

bool moves(const BusyLine& line)
{
    const auto* bar = line.findChild<QProgressBar*>();
    const auto before = bar->property("phase");
    constexpr int manyFrames = 400; // ms
    return QTest::qWaitFor([&] { return bar->property("phase") != before; }, manyFrames);
}

} // namespace

/// Nothing moves where the system wants things to stand still. (user-needs, 3.1)
class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWhereTheSystemSaysSo();
};

void TestMotion::nothingMovesWhereTheSystemSaysSo()
{
    Portal portal;
    QVERIFY(portal.takeOver());
    Appearance appearance(*qApp);
    SystemMotion motion;
    connect(&motion, &SystemMotion::changed, &appearance, &Appearance::setStill);
    QTRY_VERIFY(motion.wantsStillness());
    BusyLine line;
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QVERIFY(!moves(line));
    portal.animates = true;
    comeBack();
    QTRY_VERIFY(!motion.wantsStillness());
    QVERIFY(moves(line));
    portal.animates = false;
    comeBack();
    QTRY_VERIFY(motion.wantsStillness());
    QVERIFY(!moves(line));
    QCOMPARE(line.style()->styleHint(QStyle::SH_Widget_Animate), 0); // and views and menus never do
}

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
