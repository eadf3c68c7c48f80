// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/profiles/profile.h"
#include "server/scim/routes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost::server;

namespace {

QByteArray fileOf(const QString& name)
{
    QFile file(QString::fromUtf8(PROVOST_SOURCE_DIR) + u"/server/profiles/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `value` as JSON text at `path` (members, and numbers for the items of lists) in place of what is there; empty: gone.
QJsonValue changed(const QJsonValue& node, QStringList path, const QByteArray& value)
{
    const QString step = path.takeFirst();
    const QJsonValue wanted = QJsonDocument::fromJson("[" + value + "]").array().at(0);
    if (node.isArray()) {
        QJsonArray list = node.toArray();
        const auto index = step.toInt();
        list[index] = path.isEmpty() ? wanted : changed(list.at(index), path, value);
        return list;
    }
    QJsonObject object = node.toObject();
    if (path.isEmpty() && value.isEmpty())
        object.remove(step);
    else
        object.insert(step, path.isEmpty() ? wanted : changed(object.value(step), path, value));
    return object;
}

} // namespace

/// The profiles as data: each one loads, and a broken one is refused with its fault named.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data();
    void loads();
    void everyFileIsAProfile();
    void anUnknownNameIsRefused();
    void differsWhereTheProductsDiffer();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoJson();
};

void TestProfile::loads_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = profileNames();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestProfile::loads()
{
    QFETCH(const QString, name);
    const auto profile = loadProfile(name);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().subject + u": "_s + profile.error().detail));
    QCOMPARE(profile->name, name);
    QVERIFY(profile->role(profile->defaultRole));
    // Somebody has to be able to manage provisioning.
    QVERIFY(profile->roles.constFirst().permissions.containsAll(provost::managing()));
    // What is offered is there to be offered.
    const QList<ScimRoute> routes = discoveryRoutes() + userRoutes() + groupRoutes() + searchRoutes();
    for (auto it = profile->endpoints.cbegin(); it != profile->endpoints.cend(); ++it) {
        for (const QByteArray& method : it.value()) {
            QVERIFY2(std::ranges::any_of(
                         routes,
                         [&](const ScimRoute& route) { return route.method == method && route.pattern == it.key(); }),
                     (method + ' ' + it.key()).constData());
            QVERIFY(profile->offers(method, it.key()));
        }
    }
}

void TestProfile::everyFileIsAProfile()
{
    QStringList files = QDir(QString::fromUtf8(PROVOST_SOURCE_DIR) + u"/server/profiles"_s).entryList({u"*.json"_s});
    QStringList names = profileNames();
    names.sort();
    for (QString& file : files)
        file.chop(5);
    QCOMPARE(files, names);
}

void TestProfile::anUnknownNameIsRefused()
{
    const auto profile = loadProfile(u"../forg"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, provost::ErrorKind::NotFound);
    QVERIFY(profile.error().detail.contains("standard, forg"_L1));
}

void TestProfile::differsWhereTheProductsDiffer()
{
    const auto forg = loadProfile(u"forg"_s);
    const auto formuley = loadProfile(u"formuley"_s);
    const auto frontegg = loadProfile(u"frontegg"_s);
    const auto guide = loadProfile(u"guide"_s);
    QVERIFY(forg && formuley && frontegg && guide);
    QCOMPARE(forg->deletion.graceDays, 30);
    QCOMPARE(forg->flatAttributes, QStringList(u"department"_s));
    QVERIFY(forg->createReactivates && !guide->createReactivates);
    QCOMPARE(formuley->mounts, QByteArrayList{"/api/scim/v2"});
    QCOMPARE(formuley->planGate, u"enterprise"_s);
    QVERIFY(formuley->rolesAsGroups && !formuley->features.bulk && formuley->features.patch);
    QVERIFY(!formuley->offers("POST", "/Groups") && formuley->offers("GET", "/Groups"));
    QVERIFY(forg->offers("POST", "/Groups"));
    QVERIFY(frontegg->precedence == provost::RolePrecedence::Union);
    QVERIFY(!frontegg->severalTokens && forg->severalTokens && guide->severalTokens && formuley->severalTokens);
    QVERIFY(!guide->operations.createUsers && forg->operations.createUsers);
}

void TestProfile::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* path, const char* value, const char* subject, const char* said) {
        QTest::newRow(QByteArray(QByteArray(path) + " = " + value).constData())
            << QString::fromLatin1(path) << QByteArray(value) << QString::fromLatin1(subject)
            << QString::fromLatin1(said);
    };
    const QStringList members = QJsonDocument::fromJson(fileOf(u"forg"_s)).object().keys();
    for (const QString& member : members)
        row(member.toLatin1().constData(), "", member.toLatin1().constData(), "wanted here");
    row("name", "\"No word\"", "name", "Letters");
    row("surprise", "1", "surprise", "not known");
    row("features/bulk", "", "features.bulk", "true or false");
    row("features/bulk", "\"yes\"", "features.bulk", "true or false");
    row("features/changePassword", "true", "features.changePassword", "never kept");
    row("features/magic", "true", "features.magic", "not known");
    row("mounts", "[]", "mounts", "At least one");
    row("mounts/0", "\"scim/v2\"", "mounts", "no path");
    row("mounts/0", "\"/scim/v2/\"", "mounts", "no path");
    row("mounts/0", "\"/scim/{connection}/v2\"", "mounts", "no path");
    row("mounts", "[\"/scim/v2\",\"/scim/v2\"]", "mounts", "twice");
    row("endpoints/Users", "[\"GET\"]", "endpoints.Users", "path below the mount");
    row("endpoints/~Users", "[\"FETCH\"]", "endpoints./Users", "no method");
    row("flatAttributes", "[1]", "flatAttributes", "list of texts");
    row("mapping/0/required", "null", "mapping[0].required", "true or false");
    row("mapping/0", "7", "mapping", "list of objects");
    row("roles", "[]", "roles", "At least one role");
    row("roles/1/id", "\"owner\"", "roles", "twice");
    row("roles/1/name", "\"OWNER\"", "roles", "twice");
    row("roles/1/rank", "100", "roles", "order of their ranks");
    row("roles/1/rank", "1.5", "roles[1].rank", "whole number");
    row("roles/1/rank", "2000", "roles[1].rank", "whole number");
    row("roles/0/id", "\"Chief owner\"", "roles[0].id", "no id");
    row("roles/0/permissions", "[\"everything\"]", "roles[0].permissions", "no permission");
    row("roles/0/permissions", "[\"users.read\"]", "roles", "able to manage provisioning");
    row("roles/0/salary", "1", "roles[0].salary", "not known");
    row("defaultRole", "\"king\"", "defaultRole", "none of the roles");
    row("precedence", "\"last\"", "precedence", "firstRule, lastRule, union or highest");
    row("rolesAsGroups", "true", "rolesAsGroups", "GET /Groups");
    row("operations/createUsers", "1", "operations.createUsers", "true or false");
    row("guard/percent", "101", "guard.percent", "whole number");
    row("guard/count", "0", "guard.count", "whole number");
    row("guard/windowMinutes", "null", "guard.windowMinutes", "whole number");
    row("deletion/graceDays", "-1", "deletion.graceDays", "whole number");
    row("retention/auditDays", "\"long\"", "retention.auditDays", "whole number");
    row("seats/limit", "-5", "seats.limit", "whole number");
    row("severalTokens", "2", "severalTokens", "true or false");
    row("planGate", "\"\"", "planGate", "text");
    row("prerequisites", "[{\"id\":\"a b\",\"text\":\"x\"}]", "prerequisites[0].id", "Letters");
    row("prerequisites", "[{\"id\":\"a\"}]", "prerequisites[0].text", "text");
}

void TestProfile::refuses()
{
    QFETCH(QString, path);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, subject);
    QFETCH(const QString, said);
    QStringList steps = path.split(u'/');
    for (QString& step : steps)
        step.replace(u'~', u'/');
    const QJsonValue whole = QJsonDocument::fromJson(fileOf(u"forg"_s)).object();
    const auto read = readProfile(QJsonDocument(changed(whole, steps, value).toObject()).toJson());
    QVERIFY2(!read, qPrintable(path));
    QCOMPARE(read.error().kind, provost::ErrorKind::Invalid);
    QCOMPARE(read.error().subject, subject);
    QVERIFY2(read.error().detail.contains(said), qPrintable(read.error().detail));
}

void TestProfile::refusesWhatIsNoJson()
{
    for (const QByteArray text : {"", "[]", "{", "7"}) {
        const auto read = readProfile(text);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, u"profile"_s);
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
