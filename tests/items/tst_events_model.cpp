// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/events_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestEventsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newestComesFirstAndInsertsKeepTheSelection()
    {
        Directory directory;
        directory.appendEvents({tests::event(1), tests::event(2)});
        EventsModel model(directory, Clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex first = model.index(model.rowOf(1), 0);
        directory.appendEvents({tests::event(4), tests::event(3)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(0).id, 4);
        QCOMPARE(model.at(3).id, 1);
        QCOMPARE(first.row(), 3);
        QCOMPARE(resets.count(), 0);
    }

    void aLatePageFallsIntoItsPlace()
    {
        Directory directory;
        directory.appendEvents({tests::event(10), tests::event(20)});
        EventsModel model(directory, Clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.appendEvents({tests::event(5), tests::event(15), tests::event(25)});
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.at(row).id);
        QCOMPARE(ids, (QList<qint64>{25, 20, 15, 10, 5}));
    }

    void theRingStaysBounded()
    {
        Directory directory;
        EventsModel model(directory, Clock());
        QList<Event> many;
        for (qint64 id = 1; id <= Directory::eventCapacity; ++id)
            many.append(tests::event(id));
        directory.appendEvents(many);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.appendEvents({tests::event(Directory::eventCapacity + 1)});
        QCOMPARE(model.rowCount(), int(Directory::eventCapacity));
        QCOMPARE(model.at(0).id, Directory::eventCapacity + 1);
        QCOMPARE(model.rowOf(1), -1);
    }

    void forgottenOnesGoInRuns()
    {
        Directory directory;
        for (qint64 id = 1; id <= 9; ++id)
            directory.appendEvents({tests::event(id)});
        EventsModel model(directory, Clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        directory.forgetEvents({2, 3, 4, 8});
        QCOMPARE(removals.count(), 2);
        QList<qint64> left;
        for (int row = 0; row < model.rowCount(); ++row)
            left.append(model.at(row).id);
        QCOMPARE(left, (QList<qint64>{9, 7, 6, 5, 1}));
    }

    void aRefusalSaysItsKind()
    {
        auto taken = tests::event(2, 409);
        taken.scimType = u"uniqueness"_s;
        Directory directory;
        directory.appendEvents({taken});
        const EventsModel model(directory, Clock());
        QCOMPARE(model.index(0, EventsModel::Answer).data().toString(), u"409 uniqueness"_s);
    }

    void whoCalledWithoutAConnectionIsNamedAlone()
    {
        auto asked = tests::event(1);
        asked.byConsole = true;
        asked.connectionName = u"Acme workforce"_s;
        auto alone = tests::event(2);
        alone.byConsole = true;
        alone.connectionName.clear();
        Directory directory;
        directory.appendEvents({asked, alone});
        const EventsModel model(directory, Clock());
        const auto nameAt = [&model](int row) {
            return model.index(row, EventsModel::ConnectionName).data().toString();
        };
        QCOMPARE(nameAt(0), u"this console"_s);
        QCOMPARE(nameAt(1), u"Acme workforce, this console"_s);
    }

    void theLineIsThePartBelowTheBase()
    {
        auto read = tests::event(1);
        QCOMPARE(requestLine(read), u"GET /Users"_s);
        read.path = u"/scim/v2/Groups/7"_s;
        QCOMPARE(requestLine(read), u"GET /Groups/7"_s);
        read.path = u"/scim/v2/Users/6fb00666-a2b7-4a0a-9e1c-0123456789ab"_s;
        QCOMPARE(requestLine(read), u"GET /Users/6fb0…89ab"_s);
        read.path = u"/scim/v2/ServiceProviderConfig"_s;
        QCOMPARE(requestLine(read), u"GET /ServiceProviderConfig"_s);
    }
};

QTEST_GUILESS_MAIN(TestEventsModel)
#include "tst_events_model.moc"
