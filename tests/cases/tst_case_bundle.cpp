// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/case_bundle.h"
#include "model/cases/case_parts.h"
#include "tests/canary/disguises.h"
#include "tests/support/secret_trail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <minizip/unzip.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

const QByteArray canary = "bUnDlE-Kx27fQ2_0vTzLmWbRsHdGjNpQeYuIoAaXc19";

std::vector<Secret> known(const QByteArray& secret = canary)
{
    std::vector<Secret> secrets;
    secrets.push_back(Secret::take(QByteArray(secret.constData(), secret.size())));
    return secrets;
}

SupportCase caseOf(const QList<CasePart>& parts)
{
    SupportCase kept;
    kept.head.id = u"case"_s;
    kept.head.title = u"Kim cannot sign in"_s;
    kept.head.createdAt = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    kept.key = QByteArray(32, 'k');
    kept.parts = parts;
    for (qsizetype i = 0; i < kept.parts.size(); ++i) {
        kept.parts[i].id = QString::number(i);
        kept.parts[i].pinnedAt = kept.head.createdAt;
    }
    return kept;
}

EventDetail creation(const QString& userName, const QString& name)
{
    EventDetail detail;
    detail.event.id = 7;
    detail.event.at = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    detail.event.method = u"POST"_s;
    detail.event.path = u"/scim/v2/Users"_s;
    detail.event.status = 409;
    detail.event.scimType = u"uniqueness"_s;
    detail.event.detail = u"userName “%1” is taken."_s.arg(userName);
    detail.event.resourceName = userName;
    const auto parts = name.split(u' ');
    const QJsonObject body{
        {u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
        {u"userName"_s, userName},
        {u"displayName"_s, name},
        {u"name"_s, QJsonObject{{u"givenName"_s, parts.first()}, {u"familyName"_s, parts.last()}}},
        {u"emails"_s,
         QJsonArray{QJsonObject{
             {u"value"_s, parts.last().toLower() + "@acme.example"_L1}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}},
        {u"title"_s, u"Director of Surprises"_s},
        {u"active"_s, true}};
    detail.requestBody = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    detail.answerBody = u"{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"409\","
                        "\"scimType\":\"uniqueness\",\"detail\":\"%1 is taken by %2.\"}"_s.arg(userName, parts.last());
    return detail;
}

QString textOf(const BundleFiles& files)
{
    QString all;
    for (const auto& file : files)
        all += file.name + u'\n' + file.text + u'\n';
    return all;
}

BundleFiles bundled(const SupportCase& kept, const std::vector<Secret>& secrets = {}, const BundleFacts& facts = {})
{
    return filesOf(makeBundle(kept, facts, secrets), {});
}

QMap<QString, QByteArray> unzipped(const QString& path)
{
    QMap<QString, QByteArray> files;
    auto* archive = unzOpen64(QFile::encodeName(path).constData());
    for (int at = archive ? unzGoToFirstFile(archive) : UNZ_ERRNO; at == UNZ_OK; at = unzGoToNextFile(archive)) {
        unz_file_info64 info{};
        QByteArray name(200, '\0');
        unzGetCurrentFileInfo64(archive, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0);
        QByteArray bytes(qsizetype(info.uncompressed_size), '\0');
        if (unzOpenCurrentFile(archive) == UNZ_OK)
            unzReadCurrentFile(archive, bytes.data(), unsigned(bytes.size()));
        unzCloseCurrentFile(archive);
        files.insert(QString::fromLatin1(name.constData()), bytes);
    }
    unzClose(archive);
    return files;
}

} // namespace

/// What is handed on: nobody is named, no secret is in it, and it is the same whenever it is made.
class TestCaseBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { rememberToken(canary); }
    void aSecretNeverLeaves_data();
    void aSecretNeverLeaves();
    void oneOfUnknownShapeIsRefused();
    void peopleGoByNumbers();
    void onePersonHasOneNumber();
    void aNameThatIsAWordIsReplacedAsAWord();
    void otherPersonalTextsAreNotTold();
    void groupsAndProtocolStay();
    void rolesStayAndWhoHadThemDoesNot();
    void numbersStay();
    void marksAreWhereSomethingStands();
    void itIsTheSameEachTime();
    void aFileCanBeLeftOut();
    void aFolderIsMadeWholeOrNot();
    void ofManyPeopleNobodyIsNamed();
    void halfACharacterHidesNobody();
    void aServerMaySayWhatItWants();
    void whomAFilterAsksForIsNotNamed_data();
    void whomAFilterAsksForIsNotNamed();
    void wrongTypesNameNobody();
};

void TestCaseBundle::aSecretNeverLeaves_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    const auto token = QString::fromLatin1(canary);
    const auto base64 = QString::fromLatin1(("okta:" + canary).toBase64());
    QTest::newRow("header") << u"detail"_s << u"Authorization: Bearer "_s + token;
    QTest::newRow("Basic header") << u"detail"_s << u"authorization: Basic "_s + base64;
    QTest::newRow("cookie") << u"detail"_s << u"Set-Cookie: session="_s + token + u"; Path=/"_s;
    QTest::newRow("query") << u"query"_s << u"access_token="_s + token;
    QTest::newRow("path") << u"path"_s << u"/Users/"_s + token;
    QTest::newRow("user agent") << u"userAgent"_s << u"Okta "_s + token;
    QTest::newRow("error text") << u"detail"_s << u"The token “%1” is not known."_s.arg(token);
    QTest::newRow("URL userinfo") << u"detail"_s << u"GET https://okta:%1@idp.example/scim"_s.arg(token);
    QTest::newRow("exception text") << u"answerBody"_s << u"java.lang.IllegalStateException: "_s + token;
    QTest::newRow("meta.location") << u"answerBody"_s
                                   << u"{\"meta\":{\"location\":\"https://idp.example/Users?key=%1\"}}"_s.arg(token);
    QTest::newRow("nested JSON") << u"requestBody"_s << u"{\"note\":\"{\\\"password\\\":\\\"%1\\\"}\"}"_s.arg(token);
    QTest::newRow("in a field that stays") << u"requestBody"_s << u"{\"id\":\"%1\",\"externalId\":\"%1\"}"_s.arg(token);
    QTest::newRow("name of a member") << u"requestBody"_s << u"{\"%1\":true}"_s.arg(token);
    QTest::newRow("base64") << u"resourceId"_s << base64;
    QTest::newRow("gzip") << u"detail"_s << QString::fromLatin1(qCompress(canary).mid(4).toBase64());
    QTest::newRow("window title") << u"title"_s << u"Provost – "_s + token;
    for (const auto& disguise : disguisesOf(canary)) {
        if (!disguise.name.startsWith("UTF-16"_L1)) // no text can be like that
            QTest::newRow(qPrintable(disguise.name)) << u"detail"_s << QString::fromLatin1(disguise.bytes);
    }
    QTest::newRow("UTF-16 in base64") << u"detail"_s << QString::fromLatin1(disguisesOf(canary).at(3).bytes.toBase64());
}

void TestCaseBundle::aSecretNeverLeaves()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    auto part = caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), u"https://idp.example/scim"_s);
    if (field == "title"_L1)
        part.title = written;
    else
        part.content[field] = written;
    const auto secrets = known();
    const auto files = bundled(caseOf({part}), secrets, {u"1.0"_s, u"Debian"_s, {u"a line with "_s + written}});
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"bundle"_s);
    const auto saved = saveBundle(files, SecretScan(secrets), path, BundleForm::Folder);
    QCOMPARE(QFileInfo::exists(path), saved.has_value());
    if (!saved) {
        const auto* leak = std::get_if<BundleLeak>(&saved.error());
        QVERIFY(leak);
        QVERIFY(!leak->hit.form.contains(QString::fromLatin1(canary)));
        return;
    }
    QCOMPARE(findLeaks({canary}, {folder.path()}).size(), 0); // by another search
}

/// Nothing takes this one out on the way, so the last look has to.
void TestCaseBundle::oneOfUnknownShapeIsRefused()
{
    const QByteArray password = "correct horse battery";
    auto part = caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {});
    auto backwards = password;
    std::ranges::reverse(backwards);
    part.content[u"userAgent"_s] = u"agent "_s + QString::fromLatin1(backwards);
    const auto secrets = known(password);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"bundle.zip"_s);
    const auto saved = saveBundle(bundled(caseOf({part}), secrets), SecretScan(secrets), path, BundleForm::Zip);
    QVERIFY(!saved);
    const auto leak = std::get<BundleLeak>(saved.error());
    QCOMPARE(leak.file, u"01-request.json"_s);
    QVERIFY(leak.hit.line > 1);
    QVERIFY(!QFileInfo::exists(path));
}

void TestCaseBundle::peopleGoByNumbers()
{
    auto history = User();
    history.id = UserId(u"2819c223"_s);
    history.userName = u"kim.doe"_s;
    history.displayName = u"Kim Doe"_s;
    history.email = u"doe@acme.example"_s;
    Difference line;
    line.kind = DifferenceKind::UserChanged;
    line.userName = u"kim.doe"_s;
    line.fields = {{SeenField::Email, {u"kim@old.example"_s}, {u"doe@acme.example"_s}}};
    Incident incident;
    incident.sentence = u"Kim Doe has a name that somebody else has."_s;
    incident.whom = {u"kim.doe"_s, u"2819c223"_s};
    incident.value = u"doe@acme.example"_s;
    const auto kept = caseOf({caseparts::ofIncident(incident, creation(u"kim.doe"_s, u"Kim Doe"_s), {}),
                              caseparts::ofHistory(history, {}, {line}, {})});
    const auto text = textOf(bundled(kept));
    for (const auto* name : {"kim", "doe", "acme", "old.example"})
        QVERIFY2(!text.contains(QString::fromLatin1(name), Qt::CaseInsensitive), name);
    QVERIFY(text.contains("person-01@example.invalid"_L1));
    QVERIFY(text.contains(u"“person-01” is taken."_s));
}

void TestCaseBundle::onePersonHasOneNumber()
{
    auto onlyEmail = creation(u"somebody"_s, u"Some Body"_s);
    onlyEmail.requestBody = u"{\"emails\":[{\"value\":\"doe@acme.example\"}]}"_s;
    onlyEmail.answerBody.clear();
    onlyEmail.event.resourceName.clear();
    onlyEmail.event.detail.clear();
    const auto kept =
        caseOf({caseparts::ofRequest(onlyEmail, {}), caseparts::ofRequest(creation(u"other"_s, u"Kim Other"_s), {}),
                caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {})});
    const auto files = bundled(kept);
    QVERIFY(files[1].text.contains("person-01@"_L1));
    QVERIFY(!files[2].text.contains("person-01"_L1)); // Kim Other is another Kim
    QVERIFY(files[2].text.contains("\"givenName\": \"person-02\""_L1));
    QVERIFY(files[3].text.contains("person-01@"_L1));
    QVERIFY(files[3].text.contains("\"givenName\": \"person-01\""_L1));
}

void TestCaseBundle::aNameThatIsAWordIsReplacedAsAWord()
{
    const auto detail = creation(u"active"_s, u"Active POST"_s);
    const auto text = bundled(caseOf({caseparts::ofRequest(detail, {})}))[1].text;
    QVERIFY(text.contains("\"userName\": \"person-01\""_L1));
    QVERIFY(text.contains("\"active\": true"_L1)); // the name of a member is none of a person
    QVERIFY(text.contains(u"“person-01” is taken"_s));
    auto inactive = detail;
    inactive.event.detail = u"inactive users cannot be Active"_s;
    const auto other = bundled(caseOf({caseparts::ofRequest(inactive, {})}))[1].text;
    QVERIFY(other.contains("inactive users cannot be person-01"_L1)); // a whole word, or none
}

void TestCaseBundle::otherPersonalTextsAreNotTold()
{
    auto detail = creation(u"kim.doe"_s, u"Kim Doe"_s);
    auto text = bundled(caseOf({caseparts::ofRequest(detail, {})}))[1].text;
    QVERIFY(!text.contains("Surprises"_L1));
    QVERIFY(text.contains("[text of 21 characters]"_L1));
    detail.requestBody = u"{\"userName\":\"kim.doe\",\"phone\":\"+49 170 12345"_s; // cut: nobody knows what it is
    text = bundled(caseOf({caseparts::ofRequest(detail, {})}))[1].text;
    QVERIFY(!text.contains("12345"_L1));
    detail.requestBody =
        u"{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":["
        "{\"op\":\"replace\",\"path\":\"phoneNumbers[type eq \\\"work\\\"].value\",\"value\":\"+4917012\"},"
        "{\"op\":\"replace\",\"value\":{\"name.givenName\":\"Kimberly\",\"nickName\":\"Kimmy\","
        "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber\":\"E4711\"}}]}"_s;
    text = bundled(caseOf({caseparts::ofRequest(detail, {})}))[1].text;
    for (const auto* personal : {"4917012", "Kimberly", "Kimmy", "E4711"})
        QVERIFY2(!text.contains(QString::fromLatin1(personal)), personal);
    QVERIFY(text.contains("phoneNumbers[type eq"_L1));
}

void TestCaseBundle::groupsAndProtocolStay()
{
    auto detail = creation(u"kim.doe"_s, u"Kim Doe"_s);
    detail.event.path = u"/scim/v2/Groups"_s;
    detail.event.resourceName = u"Engineering"_s;
    detail.requestBody =
        u"{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"],\"displayName\":\"Engineering\","
        "\"members\":[{\"value\":\"2819c223-7f76\",\"display\":\"Robin Roe\"}]}"_s;
    const auto text = bundled(caseOf({caseparts::ofRequest(detail, {})}))[1].text;
    QVERIFY(text.contains("\"displayName\": \"Engineering\""_L1));
    QVERIFY(text.contains("2819c223-7f76"_L1));
    QVERIFY(!text.contains("Robin"_L1));
    QVERIFY(text.contains("\"scimType\": \"uniqueness\""_L1));
    QVERIFY(text.contains("\"status\": 409"_L1));
}

/// Who is called so once is called so in the next bundle of the case too, whatever is in it.
void TestCaseBundle::rolesStayAndWhoHadThemDoesNot()
{
    EventDetail detail;
    detail.event.path = u"/scim/v2/Groups/g1"_s;
    detail.rolesChanged = 1;
    detail.roleChanges = {
        {UserId(u"u1"_s), u"Kim Doe"_s, u"kim.doe"_s, {RoleId(u"role-owner"_s)}, {RoleId(u"role-viewer"_s)}}};
    auto part = caseparts::ofRequest(detail, {});
    part.content.insert(u"fields"_s, QJsonArray{QJsonObject{{u"field"_s, u"roles"_s}, {u"by"_s, u"kim.doe"_s}}});
    const auto text = bundled(caseOf({part}))[1].text;
    QVERIFY2(text.contains("role-owner"_L1) && text.contains("role-viewer"_L1), qPrintable(text));
    QVERIFY2(!text.contains("Kim"_L1) && !text.contains("kim.doe"_L1), qPrintable(text));
}

void TestCaseBundle::numbersStay()
{
    auto kept = caseOf({caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {}),
                        caseparts::ofRequest(creation(u"robin.roe"_s, u"Robin Roe"_s), {})});
    const auto first = makeBundle(kept, {}, {});
    QVERIFY(first.files[1].text.contains("\"userName\": \"person-02\""_L1));
    kept.people = first.people;
    kept.parts.removeFirst();
    const auto second = makeBundle(kept, {}, {});
    QVERIFY(second.files[0].text.contains("\"userName\": \"person-02\""_L1));
    QVERIFY(!second.files[0].text.contains("person-01"_L1));
}

void TestCaseBundle::marksAreWhereSomethingStands()
{
    auto part = caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {});
    part.content[u"userAgent"_s] = u"\uE000person-99\uE003 Bearer "_s + QString::fromLatin1(canary);
    const auto file = bundled(caseOf({part}), known())[1];
    QVERIFY(!file.marks.isEmpty());
    for (const auto& mark : file.marks) {
        const auto there = file.text.mid(mark.at, mark.length);
        QVERIFY2(there.startsWith("person-01"_L1) || there.startsWith(u'['), qPrintable(there)); // and no forged one
    }
    QVERIFY(std::ranges::find(file.marks, TextMark::Kind::Secret, &TextMark::kind) != file.marks.cend());
}

void TestCaseBundle::itIsTheSameEachTime()
{
    const auto kept = caseOf({caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {})});
    const BundleFacts facts{u"1.0"_s, u"Debian"_s, {u"a line"_s}};
    const QTemporaryDir folder;
    QList<QByteArray> archives;
    for (const auto* name : {"a.zip", "b.zip"}) {
        const auto path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(saveBundle(bundled(kept, known(), facts), SecretScan(known()), path, BundleForm::Zip));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        archives.append(file.readAll());
        QVERIFY(!file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }
    QVERIFY(archives[0].size() > 500);
    QCOMPARE(archives[0], archives[1]);
    const auto files = unzipped(folder.filePath(u"a.zip"_s));
    QCOMPARE(files.keys(), QStringList({u"01-request.json"_s, u"case.json"_s, u"log.txt"_s}));
    QCOMPARE(files[u"01-request.json"_s], bundled(kept, known(), facts)[1].text.toUtf8());
    QCOMPARE(files[u"log.txt"_s], "a line\n");
}

void TestCaseBundle::aFileCanBeLeftOut()
{
    const auto kept = caseOf({caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {}),
                              caseparts::ofRequest(creation(u"robin.roe"_s, u"Robin Roe"_s), {})});
    const auto bundle = makeBundle(kept, {}, {});
    const auto files = filesOf(bundle, {u"01-request.json"_s});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[1].name, u"02-request.json"_s);
    QCOMPARE(files[1].text, bundle.files[1].text); // as it was shown
    QVERIFY(!files[0].text.contains("01-request"_L1));
    QVERIFY(files[0].text.contains("02-request"_L1));
    QVERIFY(!textOf(files).contains("Kim cannot"_L1)); // the title is the person's own
}

void TestCaseBundle::aFolderIsMadeWholeOrNot()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"case"_s);
    const auto files = bundled(caseOf({caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {})}));
    QVERIFY(saveBundle(files, SecretScan({}), path, BundleForm::Folder));
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList({u"01-request.json"_s, u"case.json"_s}));
    QVERIFY(!QFileInfo(path + "/case.json"_L1).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    const auto again = saveBundle(files, SecretScan({}), path, BundleForm::Folder);
    QVERIFY(!again);
    QVERIFY(std::holds_alternative<Error>(again.error()));
}

/// More than one regular expression can hold.
void TestCaseBundle::ofManyPeopleNobodyIsNamed()
{
    constexpr int most = 2000;
    QJsonArray members;
    for (int i = 0; i < most; ++i)
        members.append(QJsonObject{{u"value"_s, u"id-%1"_s.arg(i)}, {u"display"_s, u"Given%1 Family%1"_s.arg(i)}});
    auto detail = creation(u"kim.doe"_s, u"Kim Doe"_s);
    detail.event.path = u"/scim/v2/Groups/7"_s;
    detail.event.detail = u"Given17 Family17 and “Family1999” are not here, nor is %1."_s.arg(QString(9000, u'w'));
    detail.requestBody = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Group"_s}},
                                  {u"members"_s, members}})
            .toJson());
    detail.answerBody = u"{\"manager\":{\"displayName\":\"%1\"}}"_s.arg(QString(9000, u'w'));
    const auto text = textOf(bundled(caseOf({caseparts::ofRequest(detail, {})})));
    QVERIFY(text.contains("person-1999"_L1));
    QVERIFY(text.contains("are not here, nor is person-"_L1));
    QVERIFY(!text.contains("Family"_L1));
    QVERIFY(!text.contains("Given"_L1));
}

void TestCaseBundle::halfACharacterHidesNobody()
{
    auto detail = creation(u"kim.doe"_s, u"Kim Doe"_s);
    const QChar half(0xd800);
    detail.event.detail = u"kim.doe "_s + half + u" token=hunter2hunter2, mail to robin@acme.example"_s;
    detail.answerBody = u"{\"detail\":\"\\ud83d Kim \\udc00\",\"userName\":\"kim\\ud800\"}"_s;
    const auto text =
        textOf(bundled(caseOf({caseparts::ofRequest(detail, {})}), {}, {u"1"_s, u"2"_s, {u"Kim "_s + half}}));
    for (const auto* name : {"kim", "doe", "hunter2", "robin"})
        QVERIFY2(!text.contains(QString::fromLatin1(name), Qt::CaseInsensitive), name);
    detail.event.detail = u"\U0001F600 stays"_s;
    QVERIFY(textOf(bundled(caseOf({caseparts::ofRequest(detail, {})}))).contains(u"\U0001F600 stays"_s));
}

void TestCaseBundle::aServerMaySayWhatItWants()
{
    const BundleFacts facts{u"1.0"_s, u"Debian"_s, {}, u"\uE003\uE000 9.9 of kim.doe with token=hunter2hunter2"_s};
    const auto text =
        textOf(bundled(caseOf({caseparts::ofRequest(creation(u"kim.doe"_s, u"Kim Doe"_s), {})}), {}, facts));
    QVERIFY(text.contains("9.9 of person-01"_L1));
    QVERIFY(!text.contains("hunter2"_L1));
}

void TestCaseBundle::whomAFilterAsksForIsNotNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("stays");
    QTest::newRow("query") << u"query"_s << u"filter=userName eq \"robin.roe\""_s << false;
    QTest::newRow("encoded") << u"query"_s << u"filter=userName%20eq%20%22robin.roe%22"_s << false;
    QTest::newRow("with plus") << u"query"_s << u"filter=displayName+eq+%22Robin+Roe%22&count=1"_s << false;
    QTest::newRow("part") << u"query"_s << u"filter=name.familyName sw \"Roe\" and active eq true"_s << false;
    QTest::newRow("number") << u"query"_s << u"filter=phoneNumbers[type eq \"work\" and value eq \"Roe 12\"]"_s
                            << false;
    QTest::newRow("address") << u"path"_s << u"/scim/v2/Users/robin.roe"_s << false;
    QTest::newRow("body") << u"requestBody"_s << u"{\"filter\":\"externalId eq \\\"robin.roe\\\"\"}"_s << false;
    QTest::newRow("PATCH") << u"requestBody"_s
                           << u"{\"Operations\":[{\"op\":\"remove\",\"path\":"
                              "\"members[display eq \\\"Robin Roe\\\"]\"}]}"_s
                           << false;
    QTest::newRow("group") << u"query"_s << u"filter=displayName eq \"Roe Engineering\""_s << true;
    QTest::newRow("id in an address") << u"path"_s << u"/scim/v2/Users/roe-2819c223"_s << true;
}

void TestCaseBundle::whomAFilterAsksForIsNotNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QFETCH(bool, stays);
    CasePart part;
    part.content = {{u"method"_s, u"GET"_s}, {u"path"_s, stays ? u"/scim/v2/Groups"_s : u"/scim/v2/Users"_s}};
    part.content[field] = written;
    const auto text = textOf(bundled(caseOf({part})));
    QCOMPARE(text.contains("roe"_L1, Qt::CaseInsensitive), stays);
    QCOMPARE(text.contains("person-01"_L1), !stays);
}

void TestCaseBundle::wrongTypesNameNobody()
{
    auto detail = creation(u"kim.doe"_s, u"Kim Doe"_s);
    detail.event.detail = u"4711 is taken"_s;
    detail.requestBody =
        u"{\"externalId\":4711,\"userName\":1812,\"phoneNumbers\":[\"+49 170 555\",4917],\"ims\":[\"robin\"],"
        "\"emails\":\"robin at home\",\"manager\":\"robin.roe\",\"members\":[\"Robin Roe\",\"2819c223\"],"
        "\"Operations\":[\"set Robin\"],\"Resources\":\"Robin Roe\"}"_s;
    detail.answerBody =
        u"{\"manager\":{\"value\":\"26118915\",\"managerName\":\"Robin Roe\",\"displayName\":\"Robin\"},"
        "\"members\":[{\"value\":\"9067\",\"givenName\":\"Robin\",\"display\":\"Roe\"}]}"_s;
    const auto text = textOf(bundled(caseOf({caseparts::ofRequest(detail, {})})));
    for (const auto* personal : {"4711", "1812", "555", "4917", "robin", "roe"})
        QVERIFY2(!text.contains(QString::fromLatin1(personal), Qt::CaseInsensitive), personal);
    for (const auto* id : {"2819c223", "26118915", "9067"})
        QVERIFY2(text.contains(QString::fromLatin1(id)), id);
}

QTEST_GUILESS_MAIN(TestCaseBundle)
#include "tst_case_bundle.moc"
