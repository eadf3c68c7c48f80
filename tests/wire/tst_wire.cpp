// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Connection connectionSample()
{
    Connection c;
    c.id = ConnectionId(u"c1"_s);
    c.accountId = AccountId(u"a1"_s);
    c.accountName = u"Åcme <b>Corp</b>"_s;
    c.name = u"Workforce %1 \u202e"_s;
    c.idp = IdentityProvider::EntraId;
    c.operations = {true, false, true, false};
    c.state = ConnectionState::Paused;
    c.pausedAt = at(1'700'000'000'123);
    c.scimBaseUrl = u"https://id.example/directory/resources/scim/v2.0/c1"_s;
    c.createdAt = at(1'600'000'000'001);
    c.users = 112'904;
    c.groups = 204;
    c.lastRequestAt = at(1'700'000'000'000);
    c.errorsLastDay = 43;
    c.requestsLastDay = 9120;
    c.recentRequests = 20;
    c.recentRefusals = 7;
    c.liveTokens = 2;
    c.tokenReceived = true;
    c.rotation = TokenRotation{TokenId(u"9fQ2aaaa"_s), TokenId(u"7bbbbbbb"_s), at(3), u"Priya"_s, at(4)};
    c.version = 9'007'199'254'740'993; // beyond what a double holds
    return c;
}

Token tokenSample()
{
    Token t;
    t.id = TokenId(u"9fQ2aaaa"_s);
    t.connectionId = ConnectionId(u"c1"_s);
    t.label = u"first"_s;
    t.hint = u"pvt_9fQ2_…"_s;
    t.createdAt = at(1);
    t.createdBy = u"Priya"_s;
    t.expiresAt = at(2);
    t.scopes = {TokenScope::UsersRead, TokenScope::GroupsWrite};
    t.allowedAddresses = {u"203.0.113.0/24"_s, u"2001:db8::/32"_s};
    t.rotation = RotationRole::New;
    return t;
}

User userSample()
{
    User u;
    u.id = UserId(u"u1"_s);
    u.connectionName = u"Workforce"_s;
    u.accountId = AccountId(u"a1"_s);
    u.accountName = u"Acme"_s;
    u.userName = u"ana@acme.example"_s;
    u.displayName = u"Ana \U0001F600 Silva"_s;
    u.state = UserState::Suspended;
    u.createdAt = at(5);
    u.changedAt = at(6);
    return u;
}

Group groupSample()
{
    Group g;
    g.id = GroupId(u"g1"_s);
    g.connectionId = ConnectionId(u"c1"_s);
    g.accountId = AccountId(u"a1"_s);
    g.displayName = u"IT-Admins"_s;
    g.members = 50'000;
    g.createdAt = at(7);
    g.changedAt = at(8);
    return g;
}

Event eventSample()
{
    Event e;
    e.id = 77;
    e.at = at(9);
    e.connectionId = ConnectionId(u"c1"_s);
    e.tokenId = TokenId(u"9fQ2aaaa"_s);
    e.byConsole = true;
    e.method = u"PATCH"_s;
    e.path = u"/Users/1"_s;
    e.query = u"filter=userName eq \"a\""_s;
    e.status = 409;
    e.scimType = u"uniqueness"_s;
    e.durationMs = 1.25;
    e.resourceId = u"u1"_s;
    e.requestId = u"probe-1"_s;
    e.dialect = u"entra"_s;
    return e;
}

RoleChange roleChangeSample()
{
    return {UserId(u"u1"_s), u"Ada"_s, u"ada@example.com"_s, {RoleId(u"member"_s)}, {}};
}

RepeatedRefusal refusalSample()
{
    return {ConnectionId(u"c1"_s), u"POST"_s, u"/Users"_s, 409, u"uniqueness"_s, u"taken"_s, 3, at(1), at(2), 77};
}

NewRotation rotationSample()
{
    return {TokenId(u"9fQ2aaaa"_s), u"spring"_s, 30, QList{TokenScope::UsersWrite}, QStringList(u"192.0.2.1"_s), true};
}

template <class T>
Result<T> again(const T& value)
{
    // Through text, as over the wire.
    return wire::fromJson<T>(QJsonDocument::fromJson(QJsonDocument(wire::toJson(value)).toJson()).object());
}

/// Takes each member away, then gives it a wrong type, and expects an error that names it.
template <class T>
void namesEachMember(const T& value, const QStringList& mayBeAbsent = {})
{
    const auto whole = wire::toJson(value);
    QVERIFY(!whole.isEmpty());
    for (const auto& name : whole.keys()) {
        auto without = whole;
        without.remove(name);
        const auto missing = wire::fromJson<T>(without);
        QVERIFY2(missing.has_value() == mayBeAbsent.contains(name), qPrintable(name));
        if (!missing) {
            QCOMPARE(missing.error().kind, ErrorKind::BadAnswer);
            QVERIFY2(missing.error().subject.startsWith(name), qPrintable(missing.error().subject));
        }
        auto odd = whole;
        odd.insert(name, QJsonArray{QJsonObject()});
        const auto mistyped = wire::fromJson<T>(odd);
        QVERIFY2(!mistyped, qPrintable(name));
        QVERIFY2(mistyped.error().subject.startsWith(name), qPrintable(mistyped.error().subject));
    }
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeSurvivesTheWire();
    void requestsSurviveTheWire();
    void eachMemberThatIsMissingOrMistypedIsNamed();
    void unknownMembersAreIgnored();
    void numbersMustBeWhole();
    void timesNeedAnOffset_data();
    void timesNeedAnOffset();
    void longTextIsCutWithAMark();
    void longIdentifiersAndNamesAreRefused();
    void pagesAreStrict();
    void errorsSurviveTheWire();
    void anAnswerWithoutErrorBodyStillHasAKind();
};

void TestWire::everyTypeSurvivesTheWire()
{
    QCOMPARE(again(Account{AccountId(u"a1"_s), u"Acme"_s}).value(), (Account{AccountId(u"a1"_s), u"Acme"_s}));
    QCOMPARE(again(connectionSample()).value(), connectionSample());
    QCOMPARE(again(tokenSample()).value(), tokenSample());
    QCOMPARE(again(DeletionPreview{1, 2, 3}).value(), (DeletionPreview{1, 2, 3}));
    QCOMPARE(again(userSample()).value(), userSample());
    QCOMPARE(again(groupSample()).value(), groupSample());
    const Membership membership{GroupId(u"g"_s), u"G"_s, UserId(u"u"_s), u"U"_s, u"u@x"_s, at(3)};
    QCOMPARE(again(membership).value(), membership);
    QCOMPARE(again(eventSample()).value(), eventSample());
    const auto detail = again(EventDetail{eventSample(), u"{}"_s, u"[]"_s, 2, {roleChangeSample()}}).value();
    QCOMPARE(detail.event, eventSample());
    QCOMPARE(detail.requestBody, u"{}"_s);
    QCOMPARE(detail.answerBody, u"[]"_s);
    QCOMPARE(detail.rolesChanged, 2);
    QCOMPARE(detail.roleChanges, QList{roleChangeSample()});
    const AttributeMapping mapping{{{u"name.givenName"_s, u"First name"_s, true}}, false, 3};
    QCOMPARE(again(mapping).value(), mapping);
    const ProductField field{u"First name"_s, u"name.givenName"_s, u"Ada"_s};
    QCOMPARE(again(field).value(), field);
    const RequestCount count{at(60'000), 7, 2};
    QCOMPARE(again(count).value(), count);
    QCOMPARE(again(refusalSample()).value(), refusalSample());
    const AuditEntry entry{4, at(4), u"Priya"_s, u"connection.create"_s, u"Workforce"_s, {}};
    QCOMPARE(again(entry).value(), entry);
    for (int i = 0; i <= static_cast<int>(Change::Resource::Operator); ++i) {
        const Change change{i, Change::Kind::Deleted, static_cast<Change::Resource>(i), u"x"_s};
        QCOMPARE(again(change).value(), change);
    }
    const Operator person{
        OperatorId(u"o"_s), u"Priya"_s, RoleId(u"support"_s), u"Support"_s, AccountId(u"a1"_s), at(1), at(2)};
    QCOMPARE(again(person).value(), person);
    const ServerInfo info{u"0.1.0"_s, u"standard"_s, u"https://id.example"_s, u"i"_s, true};
    QCOMPARE(again(info).value(), info);
}

void TestWire::requestsSurviveTheWire()
{
    const NewConnection request{
        u"key"_s, AccountId(u"a"_s), u"N"_s, IdentityProvider::JumpCloud, {false, true, false, true}, 90};
    const auto read = again(request).value();
    QCOMPARE(read.requestKey, request.requestKey);
    QCOMPARE(read.accountId, request.accountId);
    QCOMPARE(read.name, request.name);
    QCOMPARE(read.idp, request.idp);
    QCOMPARE(read.operations, request.operations);
    QCOMPARE(read.tokenLifetimeDays, request.tokenLifetimeDays);

    QVERIFY(wire::toJson(ConnectionEdit{}).isEmpty());
    const auto edit =
        again(ConnectionEdit{u"New"_s, Operations{false, false, true, true}, ConnectionState::Paused}).value();
    QCOMPARE(edit.name, std::optional(u"New"_s));
    QCOMPARE(edit.operations, std::optional(Operations{false, false, true, true}));
    QCOMPARE(edit.state, std::optional(ConnectionState::Paused));

    const auto token = again(NewToken{u"second"_s, std::nullopt, {TokenScope::GroupsRead}, {u"192.0.2.1"_s}}).value();
    QCOMPARE(token.label, u"second"_s);
    QCOMPARE(token.lifetimeDays, std::nullopt);
    QCOMPARE(token.scopes, (QList{TokenScope::GroupsRead}));
    QCOMPARE(token.allowedAddresses, QStringList(u"192.0.2.1"_s));
    QCOMPARE(again(NewToken{}).value().scopes, tokenScopes());

    const auto rotation = again(rotationSample()).value();
    QCOMPARE(rotation.tokenId, rotationSample().tokenId);
    QCOMPARE(rotation.label, rotationSample().label);
    QCOMPARE(rotation.lifetimeDays, rotationSample().lifetimeDays);
    QCOMPARE(rotation.scopes, rotationSample().scopes);
    QCOMPARE(rotation.allowedAddresses, rotationSample().allowedAddresses);
    QVERIFY(!again(NewRotation{}).value().scopes);
}

void TestWire::eachMemberThatIsMissingOrMistypedIsNamed()
{
    namesEachMember(Account{AccountId(u"a1"_s), u"Acme"_s});
    namesEachMember(connectionSample(),
                    {u"pausedAt"_s, u"firstRequestAt"_s, u"lastRequestAt"_s, u"tokenExpiresAt"_s, u"rotation"_s});
    namesEachMember(tokenSample(),
                    {u"expiresAt"_s, u"lastUsedAt"_s, u"providerUsedAt"_s, u"receivedAt"_s, u"revokedAt"_s});
    namesEachMember(DeletionPreview{1, 2, 3, true, 4, 5}, {u"seats"_s, u"sessions"_s});
    namesEachMember(userSample(), {u"connectionId"_s, u"deletedAt"_s, u"purgeAt"_s});
    namesEachMember(groupSample(), {u"connectionId"_s});
    namesEachMember(Membership{GroupId(u"g"_s), u"G"_s, UserId(u"u"_s), u"U"_s, u"u@x"_s, at(3)});
    namesEachMember(eventSample(), {u"connectionId"_s, u"tokenId"_s});
    namesEachMember(EventDetail{eventSample(), {}, {}, 2, {roleChangeSample()}});
    namesEachMember(MappedAttribute{u"a"_s, u"b"_s, true}, {u"required"_s});
    namesEachMember(AttributeMapping{{{u"a"_s, u"b"_s, true}}, false, 3});
    namesEachMember(ProductField{u"a"_s, u"b"_s, u"c"_s}, {u"value"_s});
    namesEachMember(RequestCount{at(60'000), 7, 2});
    namesEachMember(refusalSample());
    namesEachMember(AuditEntry{4, at(4), u"Priya"_s, u"connection.create"_s, u"Workforce"_s, {}});
    namesEachMember(Change{1, Change::Kind::Upserted, Change::Resource::User, u"x"_s});
    namesEachMember(
        Operator{OperatorId(u"o"_s), u"P"_s, RoleId(u"owner"_s), u"Owner"_s, AccountId(u"a"_s), at(1), at(2)},
        {u"accountId"_s, u"lastSeenAt"_s});
    namesEachMember(ServerInfo{u"0.1.0"_s, u"standard"_s, u"https://id.example"_s, u"i"_s, true}, {u"severalTokens"_s});
    namesEachMember(NewConnection{u"k"_s, AccountId(u"a"_s), u"N"_s, IdentityProvider::Okta, {}, 3},
                    {u"operations"_s, u"tokenLifetimeDays"_s});
    namesEachMember(NewToken{u"l"_s, 3}, {u"lifetimeDays"_s, u"scopes"_s, u"allowedAddresses"_s});
    namesEachMember(*connectionSample().rotation, {u"newTokenUsedAt"_s});
    namesEachMember(rotationSample(),
                    {u"tokenId"_s, u"label"_s, u"lifetimeDays"_s, u"scopes"_s, u"allowedAddresses"_s, u"endsOld"_s});
    namesEachMember(ConnectionEdit{u"N"_s, Operations{}, ConnectionState::Paused},
                    {u"name"_s, u"operations"_s, u"state"_s});

    const QList<RoleId> roles{RoleId(u"admin"_s)};
    const RoleRule rule{RoleRuleId(u"r"_s), GroupId(u"g"_s), u"IT-Admins"_s, RoleId(u"admin"_s)};
    const NamedGroup group{GroupId(u"g"_s), u"IT Admins"_s, 37};
    const PlacedRule placed{rule, RuleState::Bound, 37, u"Admins"_s, at(1), at(2), group, group};
    const RoleTransition transition{{}, roles, 35, {u"Ana"_s}};
    const RuleVerdict verdict{rule, true, false, at(3)};
    namesEachMember(AccessRole{RoleId(u"admin"_s), u"Admin"_s, 80, true, PermissionSet::all(), 4, 1});
    namesEachMember(rule, {u"id"_s, u"groupId"_s, u"groupName"_s});
    namesEachMember(group);
    namesEachMember(placed, {u"renamedFrom"_s, u"renamedAt"_s, u"orphanedAt"_s, u"nearMiss"_s, u"sameName"_s});
    namesEachMember(RuleSet{ConnectionId(u"c"_s),
                            3,
                            RolePrecedence::Union,
                            roles.first(),
                            roles.first(),
                            DefaultSource::Account,
                            {placed}},
                    {u"ownDefault"_s, u"defaultRole"_s});
    namesEachMember(RuleSetDraft{roles.first(), {rule}}, {u"ownDefault"_s});
    namesEachMember(transition);
    namesEachMember(RuleEffect{3, 37, {transition}, 12, true}, {u"everyoneElse"_s});
    namesEachMember(RoleChange{UserId(u"u"_s), u"Ana"_s, u"ana"_s, {}, roles});
    namesEachMember(RuleConflict{1, 2, 3});
    namesEachMember(verdict, {u"memberSince"_s});
    namesEachMember(RoleReason{UserId(u"u"_s),
                               u"Workforce"_s,
                               at(1),
                               roles,
                               {verdict},
                               roles.first(),
                               DefaultSource::Connection,
                               RolePrecedence::Highest,
                               RoleSource::Rules,
                               roles},
                    {u"defaultRole"_s});
    namesEachMember(WhatIf{{GroupId(u"g"_s)}, {GroupId(u"h"_s)}, RuleSetDraft{}}, {u"joined"_s, u"left"_s, u"rules"_s});

    auto nested = wire::toJson(connectionSample());
    nested.insert(u"operations"_s, QJsonObject{{u"createUsers"_s, true}});
    QCOMPARE(wire::fromJson<Connection>(nested).error().subject, u"operations.updateAttributes"_s);
}

void TestWire::unknownMembersAreIgnored()
{
    auto object = wire::toJson(tokenSample());
    object.insert(u"colour"_s, u"red"_s);
    QCOMPARE(wire::fromJson<Token>(object).value(), tokenSample());
}

void TestWire::numbersMustBeWhole()
{
    for (const auto& value : {QJsonValue(1.5), QJsonValue(1e300), QJsonValue(u"1"_s), QJsonValue(-1)}) {
        auto object = wire::toJson(DeletionPreview{1, 2, 3});
        object.insert(u"groups"_s, value);
        const auto read = wire::fromJson<DeletionPreview>(object);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, u"groups"_s);
    }
}

void TestWire::timesNeedAnOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("utc") << u"2026-11-22T10:00:00.123Z"_s << true;
    QTest::newRow("no fraction") << u"2026-11-22T10:00:00Z"_s << true;
    QTest::newRow("offset") << u"2026-11-22T12:00:00.123+02:00"_s << true;
    QTest::newRow("local") << u"2026-11-22T10:00:00"_s << false;
    QTest::newRow("date") << u"2026-11-22"_s << false;
    QTest::newRow("month 13") << u"2026-13-22T10:00:00Z"_s << false;
    QTest::newRow("trailing") << u"2026-11-22T10:00:00Zx"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("long") << QString(100'000, u'1') << false;
}

void TestWire::timesNeedAnOffset()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto read = wire::timeFromText(text, u"at"_s);
    QCOMPARE(read.has_value(), good);
    if (good)
        QCOMPARE(read->toSecsSinceEpoch(), at(1'795'341'600'000).toSecsSinceEpoch());
    else
        QCOMPARE(read.error().subject, u"at"_s);
}

void TestWire::longTextIsCutWithAMark()
{
    auto user = userSample();
    user.displayName = QString(1'000'000, u'x');
    const auto read = again(user).value();
    QCOMPARE(read.displayName.size(), wire::maxShownText);
    QVERIFY(read.displayName.endsWith(u'…'));

    user.displayName = QString(wire::maxShownText - 2, u'x') + u"\U0001F600\U0001F600"_s;
    const auto paired = again(user).value();
    QCOMPARE(paired.displayName, QString(wire::maxShownText - 2, u'x') + u'…');
}

void TestWire::longIdentifiersAndNamesAreRefused()
{
    auto user = userSample();
    user.id = UserId(QString(wire::maxIdentifier + 1, u'x'));
    QCOMPARE(again(user).error().subject, u"id"_s);
    user.id = UserId();
    QCOMPARE(again(user).error().subject, u"id"_s);

    NewToken token;
    token.label = QString(wire::maxName, u'x');
    QVERIFY(again(token));
    token.label.append(u'x');
    QCOMPARE(again(token).error().subject, u"label"_s);
}

void TestWire::pagesAreStrict()
{
    const Page<User> page{{userSample(), userSample()}, 9, u"k"_s};
    const auto object = wire::toJson(page);
    QCOMPARE(wire::pageFromJson<User>(object).value(), page);

    for (const auto& name : {u"items"_s, u"total"_s, u"next"_s}) {
        auto without = object;
        without.remove(name);
        QCOMPARE(wire::pageFromJson<User>(without).error().subject, name);
    }
    auto broken = object;
    auto items = object.value("items"_L1).toArray();
    auto second = items.at(1).toObject();
    second.remove("userName"_L1);
    items[1] = second;
    broken.insert(u"items"_s, items);
    QCOMPARE(wire::pageFromJson<User>(broken).error().subject, u"items[1].userName"_s);
    items[1] = 3;
    broken.insert(u"items"_s, items);
    QCOMPARE(wire::pageFromJson<User>(broken).error().subject, u"items[1].id"_s);
}

void TestWire::errorsSurviveTheWire()
{
    for (const auto kind : {ErrorKind::Invalid, ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::NotFound,
                            ErrorKind::Conflict, ErrorKind::Precondition, ErrorKind::TooLarge, ErrorKind::TooMany,
                            ErrorKind::Unsupported, ErrorKind::Unavailable, ErrorKind::ServerFault}) {
        const Error error{kind, u"s"_s, u"d"_s, wire::httpStatusOf(kind), u"t"_s, u"r"_s, 7};
        const auto body = QJsonDocument(wire::errorToJson(error)).toJson();
        QCOMPARE(wire::errorFromJson(body, wire::httpStatusOf(kind)), error);
        QCOMPARE(wire::kindOfHttpStatus(wire::httpStatusOf(kind)), kind);
    }
    QCOMPARE(wire::httpStatusOf(ErrorKind::Keychain), 500);
}

void TestWire::anAnswerWithoutErrorBodyStillHasAKind()
{
    QCOMPARE(wire::errorFromJson("<html>", 404).kind, ErrorKind::NotFound);
    QCOMPARE(wire::errorFromJson({}, 418).kind, ErrorKind::Invalid);
    QCOMPARE(wire::errorFromJson("{\"error\": 3}", 599).kind, ErrorKind::ServerFault);
    QCOMPARE(wire::errorFromJson("{\"error\": {\"kind\": \"odd\"}}", 431).kind, ErrorKind::TooLarge);
    QCOMPARE(wire::errorFromJson(QByteArray(1'000'000, '['), 503).kind, ErrorKind::Unavailable);
    const auto hostile = QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"detail"_s, QString(50'000, u'x')}}}});
    QCOMPARE(wire::errorFromJson(hostile.toJson(), 400).detail.size(), wire::maxShownText);
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
