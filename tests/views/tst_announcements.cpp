// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/error.h"
#include "views/common/fault_line.h"
#include "views/common/message_bar.h"

#include <QAccessible>
#include <QTest>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// What a screen reader was alerted to. Qt takes a plain function as the handler.
QStringList& announced()
{
    static QStringList texts;
    return texts;
}

void hear(QAccessibleEvent* event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        announced().append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
#else
    if (event->type() == QAccessible::Alert)
        announced().append(event->accessibleInterface()->text(QAccessible::Name));
#endif
}

} // namespace

/// What is said to screen readers when it comes, wherever the focus is. (user-needs, 3.1)
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesAndFaultsAreAnnounced();
};

void TestAnnouncements::initTestCase()
{
    // As a screen reader does by being there. Qt has no other way to it where there is none.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(QAccessible::isActive());
}

void TestAnnouncements::messagesAndFaultsAreAnnounced()
{
    auto* before = QAccessible::installUpdateHandler(&hear);
    announced().clear();
    MessageBar bar;
    bar.showError({ErrorKind::Unreachable, u"id.acme.example"_s, {}, 0, {}, {}, 0});
    QCOMPARE(announced().size(), 1);
    QVERIFY2(announced().constFirst().contains(u"id.acme.example"_s), qPrintable(announced().constFirst()));
    QWidget field;
    FaultLine fault(u"fault"_s, &field);
    QVERIFY(fault.isHidden());
    fault.say(u"Give it a name."_s);
    fault.say(u"Give it a name."_s); // not again while it stands
    QCOMPARE(announced().mid(1), QStringList{u"Give it a name."_s});
    fault.say({});
    QVERIFY(fault.isHidden());
    fault.say(u"Give it a name."_s);
    QCOMPARE(announced().size(), 3);
    QAccessible::installUpdateHandler(before);
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
