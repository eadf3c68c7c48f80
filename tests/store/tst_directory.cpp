// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/directory.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

User user(const QString& id, const QString& name = u"Ana"_s)
{
    User made;
    made.id = UserId(id);
    made.displayName = name;
    return made;
}

Connection connection(const QString& id)
{
    Connection made;
    made.id = ConnectionId(id);
    return made;
}

QList<Event> eventsBetween(qint64 first, qint64 last)
{
    QList<Event> made;
    for (auto id = first; id <= last; ++id) {
        Event event;
        event.id = id;
        made.append(event);
    }
    return made;
}

} // namespace

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchGivesOneSignalAndKeepsTheOrder();
    void theSameValueGivesNoSignal();
    void removingByRowTellsWhoThatWas();
    void deletedUsersAreThereAndNotCounted();
    void aRemovedConnectionTakesItsTokensAlong();
    void connectionSignalsTellNewFromChanged();
    void eventsAreSortedAndKnownOnesIgnored();
    void theRingForgetsTheOldest();
    void anErrorStandsBesideWhatWasLoaded();
};

void DirectoryTest::aBatchGivesOneSignalAndKeepsTheOrder()
{
    Directory directory;
    QSignalSpy upserted(&directory, &Directory::usersUpserted);
    directory.upsertUsers({user(u"b"_s), user(u"a"_s), user(u"c"_s)});
    QCOMPARE(upserted.size(), 1);
    QCOMPARE(upserted.at(0).at(0).value<QList<UserRow>>().size(), 3);
    QCOMPARE(directory.users().at(0)->id, UserId(u"b"_s));
    directory.upsertUsers({user(u"b"_s, u"Bruno"_s)});
    QCOMPARE(directory.users().at(0)->displayName, u"Bruno"_s);
    QCOMPARE(directory.users().size(), 3);
    directory.removeUsers({UserId(u"b"_s)});
    QCOMPARE(directory.user(UserId(u"c"_s))->id, UserId(u"c"_s));
    QVERIFY(!directory.user(UserId(u"b"_s)));
}

void DirectoryTest::theSameValueGivesNoSignal()
{
    Directory directory;
    directory.upsertUsers({user(u"a"_s)});
    QSignalSpy upserted(&directory, &Directory::usersUpserted);
    QSignalSpy removed(&directory, &Directory::usersRemoved);
    directory.upsertUsers({user(u"a"_s)});
    directory.removeUsers({UserId(u"x"_s)});
    QCOMPARE(upserted.size(), 0);
    QCOMPARE(removed.size(), 0);
}

void DirectoryTest::removingByRowTellsWhoThatWas()
{
    Directory directory;
    directory.upsertUsers({user(u"a"_s), user(u"b"_s), user(u"c"_s)});
    QSignalSpy removed(&directory, &Directory::usersRemoved);
    directory.removeUsers({UserRow(0), UserRow(2), UserRow(7)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<QList<UserRow>>(), (QList<UserRow>{0, 2}));
    QCOMPARE(removed.at(0).at(1).value<QList<UserId>>(), (QList{UserId(u"a"_s), UserId(u"c"_s)}));
    QCOMPARE(directory.users().size(), 1);
}

void DirectoryTest::deletedUsersAreThereAndNotCounted()
{
    Directory directory;
    directory.upsertUsers({user(u"a"_s, u"Ana"_s), user(u"b"_s, u"Bruno"_s), user(u"c"_s, u"Chloe"_s)});
    auto deleted = user(u"b"_s, u"Bruno"_s);
    deleted.state = UserState::Deleted;
    directory.upsertUsers({deleted});
    directory.upsertUsers({deleted});
    QCOMPARE(directory.users().size(), 3);
    QCOMPARE(directory.completeness(Collection::Users).loaded, 2);
    directory.removeUsers({deleted.id});
    QCOMPARE(directory.completeness(Collection::Users).loaded, 2);
    directory.upsertUsers({deleted});
    directory.upsertUsers({user(u"b"_s, u"Bruno"_s)}); // restored
    QCOMPARE(directory.completeness(Collection::Users).loaded, 3);
    directory.upsertUsers({deleted});
    directory.removeUsers({UserId(u"b"_s), UserId(u"c"_s)});
    QCOMPARE(directory.completeness(Collection::Users).loaded, 1);
}

void DirectoryTest::aRemovedConnectionTakesItsTokensAlong()
{
    Directory directory;
    directory.upsertConnections({connection(u"one"_s)});
    directory.setTokens(ConnectionId(u"one"_s), {Token{}});
    directory.removeConnections({ConnectionId(u"one"_s)});
    QVERIFY(directory.tokens(ConnectionId(u"one"_s)).isEmpty());
}

void DirectoryTest::connectionSignalsTellNewFromChanged()
{
    Directory directory;
    QSignalSpy inserted(&directory, &Directory::connectionsInserted);
    QSignalSpy changed(&directory, &Directory::connectionChanged);
    directory.upsertConnections({connection(u"one"_s)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 0);
    auto renamed = connection(u"one"_s);
    renamed.name = u"Acme"_s;
    directory.upsertConnections({renamed, connection(u"two"_s)});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<ConnectionId>(), ConnectionId(u"one"_s));
}

void DirectoryTest::eventsAreSortedAndKnownOnesIgnored()
{
    Directory directory;
    auto events = eventsBetween(1, 3);
    std::ranges::reverse(events);
    directory.appendEvents(events);
    QCOMPARE(directory.events().first().id, 1);
    QSignalSpy appended(&directory, &Directory::eventsAppended);
    directory.appendEvents(eventsBetween(2, 5));
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended.at(0).at(0).value<QList<qint64>>(), (QList<qint64>{4, 5}));
}

void DirectoryTest::theRingForgetsTheOldest()
{
    Directory directory;
    directory.appendEvents(eventsBetween(1, Directory::eventCapacity));
    QSignalSpy removed(&directory, &Directory::eventsRemoved);
    directory.appendEvents(eventsBetween(Directory::eventCapacity + 1, Directory::eventCapacity + 10));
    QCOMPARE(directory.events().size(), Directory::eventCapacity);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!directory.event(10));
    QVERIFY(directory.event(11));
}

void DirectoryTest::anErrorStandsBesideWhatWasLoaded()
{
    Directory directory;
    directory.upsertUsers({user(u"a"_s)});
    QSignalSpy changed(&directory, &Directory::completenessChanged);
    Completeness state;
    state.total = 1;
    state.asOf = QDateTime::currentDateTimeUtc();
    directory.setCompleteness(Collection::Users, state);
    QVERIFY(directory.completeness(Collection::Users).isComplete());
    state.error = Error{ErrorKind::Unreachable, u"host"_s, {}, 0, {}, {}, 0};
    directory.setCompleteness(Collection::Users, state);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!directory.completeness(Collection::Users).isComplete());
    QCOMPARE(directory.completeness(Collection::Users).loaded, 1);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
