// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/users_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;

/// A list of users whose answers come from another thread, and later than the next question: what `few` decides for
/// directories of any size.
class TestUsersModel : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype none = -1; ///< never few

    struct List
    {
        explicit List(qsizetype few = none)
            : search(directory, nullptr, few)
            , model(directory, search, &tests::noon)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        {
            QObject::connect(&model, &QAbstractItemModel::modelReset, [this] { ++resets; });
        }
        [[nodiscard]] QStringList ids() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row, 0).data(IdRole).toString());
            return all;
        }
        /// What is shown is what there is.
        [[nodiscard]] bool isQuiet() const { return model.isSettled() && !search.isBehind(); }

        Directory directory;
        UserSearch search;
        UsersModel model;
        QAbstractItemModelTester tester;
        int resets = 0;
    };

    static QList<User> people(int count)
    {
        QList<User> users;
        for (int at = 0; at < count; ++at) {
            users.append(tests::user(u"u%1"_s.arg(at), u"Person %1"_s.arg(at, 5, 10, QLatin1Char('0'))));
            users.last().changedAt = tests::noon().addSecs(-at);
        }
        return users;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersComeLaterAndAreWhole()
    {
        List list;
        list.directory.upsertUsers(people(5'000));
        QCOMPARE(list.model.rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 5'000, 20'000);
        list.model.sort(UsersModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(list.ids().value(0), u"u4999"_s);
        QTRY_VERIFY(list.model.isSettled());
        QCOMPARE(list.model.rowCount(), 5'000);
        list.model.setSearch(u"person 0123"_s);
        QTRY_COMPARE(list.model.rowCount(), 10);
        QCOMPARE(list.ids().constFirst(), u"u1239"_s);
        list.model.setSearch({});
        QTRY_COMPARE(list.model.rowCount(), 5'000);
        QCOMPARE(list.resets, 0);
    }

    void aLateAnswerReplacesNoNewerOne()
    {
        List list;
        list.directory.upsertUsers(people(20'000));
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 20'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        QSignalSpy settled(&list.model, &UsersModel::settled);
        for (const auto& typed : {u"p"_s, u"pe"_s, u"person"_s, u"person 1"_s, u"person 19"_s, u"person 19999"_s})
            list.model.setSearch(typed);
        QVERIFY(!list.model.isSettled());
        QTRY_VERIFY(list.model.isSettled());
        QCOMPARE(list.ids(), QStringList{u"u19999"_s});
        QCOMPARE(settled.size(), 1); // the others were not even taken
        QCoreApplication::processEvents();
        QCOMPARE(list.ids(), QStringList{u"u19999"_s});
    }

    void allAreThoseThatWereAskedFor()
    {
        List list;
        list.directory.upsertUsers(people(20'000));
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 20'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        list.model.setSearch(u"person 19"_s);
        list.model.selection()->chooseAll();
        QStringList ids;
        int times = 0;
        const auto take = [&] {
            ids = list.model.selectedIds();
            ++times;
        };
        list.model.whenSettled(&list.model, take);
        QVERIFY2(ids.isEmpty(), "the others are still shown");
        QTRY_COMPARE(ids.size(), 1'000);
        list.model.setSearch({});
        QTRY_VERIFY(list.model.isSettled());
        QCOMPARE(times, 1);
        list.model.whenSettled(&list.model, take);
        QCOMPARE(times, 2);
    }

    /// The first rows of one question, and then the one before again: what is shown is the whole answer to neither.
    void aQuestionThatIsTakenBackIsAnsweredAnew()
    {
        Directory directory;
        UserSearch search(directory, nullptr, none);
        UsersModel model(directory, search, &tests::noon); // no tester: it is slower than the rest of an answer
        directory.upsertUsers(people(100'000));
        const auto isQuiet = [&] { return model.isSettled() && !search.isBehind(); };
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 60'000);
        model.sort(UsersModel::Name);
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
        bool isTakenBack = false;
        const auto takeBack = [&] {
            if (isTakenBack || model.isSettled())
                return;
            isTakenBack = true;
            model.setSearch({});
            QVERIFY2(!model.isSettled(), "what is shown begins with what was asked for in between");
        };
        connect(&model, &QAbstractItemModel::layoutChanged, &model, takeBack, Qt::QueuedConnection);
        model.setSearch(u"person 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isTakenBack || model.isSettled(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
        model.setSearch({});
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), 60'000);
        QCOMPARE(model.rowCount(), 100'000);
    }

    void selectionAndCurrentRowSurvive_data()
    {
        QTest::addColumn<int>("few");
        QTest::newRow("on a thread") << int(none);
        QTest::newRow("at once") << 1'000'000;
    }
    void selectionAndCurrentRowSurvive()
    {
        QFETCH(const int, few);
        List list(few);
        list.directory.upsertUsers(people(3'000));
        list.model.sort(UsersModel::Changed, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 3'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        QItemSelectionModel selection(&list.model);
        selection.setCurrentIndex(list.model.index(list.model.rowOf(UserId(u"u1500"_s)), 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const auto current = [&selection] { return selection.currentIndex().data(IdRole).toString(); };
        const auto isSelected = [&] { return selection.isRowSelected(list.model.rowOf(UserId(u"u1500"_s))); };
        list.model.sort(UsersModel::Name, Qt::DescendingOrder);
        QTRY_VERIFY(list.isQuiet() && list.ids().value(0) == "u2999"_L1);
        QCOMPARE(current(), u"u1500"_s);
        QVERIFY(isSelected());
        list.model.setSearch(u"500"_s); // others go and come, in many pieces
        QTRY_VERIFY(list.isQuiet());
        list.model.setSearch(u"150"_s);
        QTRY_VERIFY(list.isQuiet() && list.model.rowCount() == 13);
        QVERIFY(list.model.rowOf(UserId(u"u1500"_s)) >= 0);
        list.model.setSearch({});
        QTRY_VERIFY(list.isQuiet() && list.model.rowCount() == 3'000);
        QCOMPARE(current(), u"u1500"_s);
        QVERIFY(isSelected());
        auto changed = people(3'000);
        for (qsizetype at = 0; at < changed.size(); at += 7)
            changed[at].displayName = u"Another %1"_s.arg(at);
        list.directory.upsertUsers(changed);
        QTRY_VERIFY_WITH_TIMEOUT(list.ids().constLast() == "u0"_L1 && list.isQuiet(), 20'000);
        QCOMPARE(current(), u"u1500"_s);
        QVERIFY(isSelected());
        QCOMPARE(list.resets, 0);
    }

    void whoIsGoneIsGoneAtOnce()
    {
        List list;
        list.directory.upsertUsers(people(3'000));
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 3'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        list.model.setSearch(u"person"_s); // an answer is under way that names them
        QSet<UserId> gone;
        for (int at = 0; at < 3'000; at += 2)
            gone.insert(UserId(u"u%1"_s.arg(at)));
        list.directory.removeUsers(gone);
        QCOMPARE(list.model.rowCount(), 1'500);
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents();
            QVERIFY(!list.ids().contains(QString()));
            QVERIFY(!list.ids().contains(u"u0"_s));
        }
        list.directory.upsertUsers({tests::user(u"new"_s, u"Person New"_s)}); // where one of them was
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet() && list.ids().contains(u"new"_s), 20'000);
        QCOMPARE(list.model.rowCount(), 1'501);
    }

    /// An answer about somebody may be under way when that one leaves and another one comes.
    void whoComesIsNeverTakenForWhoLeft()
    {
        List list;
        list.directory.upsertUsers(people(3'000));
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 3'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        for (int round = 0; round < 20; ++round) {
            const UserId leaves(u"u%1"_s.arg(100 + round));
            list.model.setSearch(u"person 00%1"_s.arg(100 + round));
            if (round % 2 == 0)
                QCoreApplication::processEvents();
            list.directory.removeUsers({leaves});
            list.directory.upsertUsers({tests::user(u"other%1"_s.arg(round), u"Somebody Else"_s)});
            while (!list.isQuiet()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                for (int row = 0; row < list.model.rowCount(); ++row)
                    QVERIFY(list.model.index(row, 0).data() != u"Somebody Else"_s);
            }
            QCOMPARE(list.model.rowCount(), 0);
            list.model.setSearch({});
        }
    }

    void randomChangesWhileFilteredEndInTheSameList_data()
    {
        QTest::addColumn<int>("few");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("on a thread, %u", seed) << int(none) << seed;
            QTest::addRow("at once, %u", seed) << 1'000'000 << seed;
            QTest::addRow("at once, then on a thread, %u", seed) << 150 << seed;
        }
    }
    void randomChangesWhileFilteredEndInTheSameList()
    {
        QFETCH(const int, few);
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        List list(few);
        list.directory.upsertUsers(people(100));
        for (int round = 0; round < 150; ++round) {
            QList<User> changed;
            QSet<UserId> gone;
            const int count = random.bounded(round % 15 == 0 ? 80 : 4);
            for (int at = 0; at < count; ++at) {
                const auto id = u"u%1"_s.arg(random.bounded(300));
                if (random.bounded(4) == 0) {
                    gone.insert(UserId(id));
                    continue;
                }
                changed.append(tests::user(id, u"Person %1"_s.arg(random.bounded(1'000), 3, 10, QLatin1Char('0'))));
                changed.last().state = UserState(random.bounded(3));
                changed.last().changedAt = tests::noon().addSecs(-random.bounded(50));
            }
            list.directory.upsertUsers(changed);
            list.directory.removeUsers(gone);
            if (random.bounded(4) == 0)
                list.model.setSearch(QStringList{u"1"_s, u"person 2"_s, u"05"_s, QString()}.at(random.bounded(4)));
            if (random.bounded(6) == 0)
                list.model.sort(random.bounded(int(UsersModel::ColumnCount)), Qt::SortOrder(random.bounded(2)));
            if (random.bounded(8) == 0)
                list.model.choose(random.bounded(2) == 0 ? UsersModel::present() : FacetChoices());
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
        }
        list.model.setSearch(u"person 2"_s);
        list.model.choose(UsersModel::present());
        list.model.sort(UsersModel::Name);
        QStringList expected;
        for (const auto& user : list.directory.users()) {
            if (user.displayName.startsWith("Person 2"_L1) && user.state != UserState::Deleted)
                expected.append(user.displayName);
        }
        expected.sort();
        const auto names = [&list] {
            QStringList all;
            for (int row = 0; row < list.model.rowCount(); ++row)
                all.append(list.model.index(row, 0).data().toString());
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet() && names() == expected, 20'000);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(list.resets, 0);
    }

    void changesAreCollected()
    {
        List list;
        list.directory.upsertUsers(people(3'000));
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 3'000, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list.isQuiet(), 20'000);
        QSignalSpy settled(&list.model, &UsersModel::settled);
        for (int at = 0; at < 500; ++at) {
            auto user = tests::user(u"u%1"_s.arg(at), u"Renamed %1"_s.arg(at));
            list.directory.upsertUsers({user});
        }
        list.model.setSearch(u"renamed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 500, 20'000);
        QVERIFY2(settled.size() < 20, qPrintable(QString::number(settled.size())));
    }

    void aDirectoryThatIsThereIsTakenInParts()
    {
        Directory directory;
        directory.upsertUsers(people(30'000));
        UserSearch search(directory);
        QVERIFY(search.isFarBehind());
        UsersModel model(directory, search, &tests::noon);
        directory.removeUsers({UserId(u"u3"_s)}); // the others move while they are taken
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 29'999, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!search.isBehind(), 20'000);
        QCOMPARE(search.userCount(), 29'999);
        QCOMPARE(model.recordOf(u"u3"_s), -1);
    }

    void theSearchMayEndInTheMiddle()
    {
        Directory directory;
        directory.upsertUsers(people(20'000));
        for (int round = 0; round < 20; ++round) {
            UserSearch search(directory);
            UsersModel model(directory, search, &tests::noon);
            model.setSearch(u"son"_s);
            for (int turn = 0; turn < round; ++turn)
                QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(TestUsersModel)
#include "tst_users_model.moc"
