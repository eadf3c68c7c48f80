// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/idp_log.h"
#include "model/checks/log_incidents.h"
#include "resources/resources.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using Outcome = IdpLogLine::Outcome;

namespace {

QString at(int minute)
{
    return QDateTime(QDate(2026, 11, 3), QTime(0, 0), Qt::UTC).addSecs(60 * minute).toString(Qt::ISODate);
}

/// As GET /auditLogs/provisioning answers it, and as the portal's JSON download holds it.
QJsonObject entra(int minute, const QString& action, const QString& whom, const QString& status,
                  const QJsonValue& error = {})
{
    return {{u"id"_s, u"a%1"_s.arg(minute)},
            {u"activityDateTime"_s, at(minute)},
            {u"provisioningAction"_s, action},
            {u"provisioningStatusInfo"_s, QJsonObject{{u"status"_s, status}, {u"errorInformation"_s, error}}},
            {u"provisioningSteps"_s, QJsonArray()},
            {u"servicePrincipal"_s, QJsonObject{{u"displayName"_s, u"Acme workforce"_s}, {u"id"_s, u"sp"_s}}},
            {u"sourceIdentity"_s, QJsonObject{{u"displayName"_s, whom},
                                              {u"id"_s, u"id-"_s + whom},
                                              {u"identityType"_s, whom == "Engineering"_L1 ? u"Group"_s : u"User"_s}}},
            {u"targetIdentity"_s, QJsonObject{{u"id"_s, QString()}}},
            {u"targetSystem"_s, QJsonObject{{u"displayName"_s, u"customappsso"_s}}}};
}

QJsonObject error(const QString& code, const QString& reason)
{
    return {{u"errorCode"_s, code},
            {u"reason"_s, reason},
            {u"errorCategory"_s, u"failure"_s},
            {u"additionalDetails"_s, QJsonValue()}};
}

/// What Entra ID quotes of the answer.
QString quoting(const QString& status, const QString& type, const QString& detail)
{
    const QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s}},
                           {u"status"_s, status},
                           {u"scimType"_s, type},
                           {u"detail"_s, detail}};
    return u"Failed to update Group 'Engineering' in customappsso; Error: StatusCode: BadRequest Message: Processing "
           u"of "
           "the HTTP request resulted in an exception. Web Response: %1. This operation was retried 0 times."_s.arg(
               QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QByteArray json(const QJsonValue& value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

/// LogEvent of Okta's System Log.
QJsonObject okta(int minute, const QString& type, const QString& whom, const QString& result, const QString& reason)
{
    return {{u"uuid"_s, u"u%1"_s.arg(minute)},
            {u"published"_s, at(minute)},
            {u"eventType"_s, type},
            {u"displayMessage"_s, u"Push new user to external application"_s},
            {u"outcome"_s, QJsonObject{{u"result"_s, result}, {u"reason"_s, reason}}},
            {u"target"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"0ua1"_s}, {u"type"_s, u"AppUser"_s}, {u"alternateId"_s, whom}},
                        QJsonObject{{u"id"_s, u"0oa1"_s}, {u"type"_s, u"AppInstance"_s}, {u"displayName"_s, u"Acme"_s}},
                        QJsonObject{{u"id"_s, u"00u1"_s}, {u"type"_s, u"User"_s}, {u"alternateId"_s, whom}}}}};
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestIdpLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
        QVERIFY(loaded);
        m_dictionary = *std::move(loaded);
    }

    void seventyTwoLinesOfEntraAreOneIncident_data()
    {
        QTest::addColumn<bool>("isGraphAnswer");
        QTest::newRow("the portal's download") << false;
        QTest::newRow("an answer of Graph") << true;
    }

    void seventyTwoLinesOfEntraAreOneIncident()
    {
        QFETCH(const bool, isGraphAnswer);
        QJsonArray lines;
        for (int i = 0; i < 72; ++i)
            lines.append(entra(20 * i, u"update"_s, u"Engineering"_s, u"failure"_s,
                               error(u"SystemForCrossDomainIdentityManagementBadResponse"_s,
                                     quoting(u"400"_s, u"invalidValue"_s,
                                             u"The member \"u-404\" is not a user of this connection."_s))));
        lines.append(entra(3, u"create"_s, u"ana"_s, u"failure"_s,
                           error(u"EntryConflict"_s, u"The target already has such an entry."_s)));
        lines.append(
            entra(4, u"create"_s, u"bea"_s, u"failure"_s, error(u"FluxCapacitorEmpty"_s, u"Flux is empty."_s)));
        lines.append(entra(5, u"update"_s, u"cid"_s, u"success"_s));
        auto skipped = entra(6, u"other"_s, u"dan"_s, u"skipped"_s);
        skipped.insert(
            u"provisioningSteps"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"EntrySynchronizationSkip"_s},
                                   {u"status"_s, u"skipped"_s},
                                   {u"description"_s, u"Not in scope."_s},
                                   {u"details"_s, QJsonObject{{u"SkipReason"_s, u"NotEffectivelyEntitled"_s}}}}});
        lines.append(skipped);
        auto redundant = skipped;
        redundant["provisioningSteps"_L1] = QJsonArray{QJsonObject{
            {u"status"_s, u"skipped"_s}, {u"details"_s, QJsonObject{{u"SkipReason"_s, u"RedundantExport"_s}}}}};
        lines.append(redundant);
        const auto text = isGraphAnswer ? json(QJsonObject{{u"value"_s, lines}}) : json(lines);
        const auto log = readIdpLog(text);
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        QCOMPARE(log->idp, IdentityProvider::EntraId);
        QCOMPARE(log->lines.size(), 77);
        QCOMPARE(log->unreadable, 0);

        const auto incidents = incidentsIn(*log, m_dictionary);
        QCOMPARE(incidents.size(), 4); // to be up to date is none
        const auto& first = incidents.first();
        QCOMPARE(plain(first.sentence), u"The member u-404 does not exist here."_s);
        QCOMPARE(first.count, 72);
        QCOMPARE(first.status, 400);
        QCOMPARE(first.connectionName, u"Acme workforce"_s);
        QCOMPARE(first.whom, QStringList{u"Engineering"_s});
        QCOMPARE(first.retrying, Retrying::KeepsRetrying);
        QCOMPARE(entryOf(incidents, u"ana"_s), u"entra.conflict"_s);
        QCOMPARE(entryOf(incidents, u"dan"_s), u"entra.not-effectively-entitled"_s);
        QCOMPARE(entryOf(incidents, u"bea"_s), QString());
        const auto unknown =
            std::ranges::find_if(incidents, [](const Incident& each) { return !each.isInCatalogue(); });
        QVERIFY(plain(unknown->sentence).contains(u"Flux is empty. This is not in the catalogue."_s));
    }

    void entrasTableIsReadByTheNamesOfItsColumns()
    {
        const QByteArray text =
            "\xEF\xBB\xBF"
            "Date,Identity,Action,Source System,Target System,Status,Error code,Reason,Change ID\r\n"
            "2026-11-03T10:00:00Z,ana@acme.example,Create,Microsoft Entra ID,customappsso,Failure,"
            "EntryConflict,\"It is there, already\",c1\r\n"
            "\"11/3/2026, 11:05:00 AM\",bea@acme.example,Update,Microsoft Entra ID,customappsso,"
            "Success,,,c2\r\n"
            ",nobody,Update,,,,,,c3\r\n";
        const auto log = readIdpLog(text);
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        QCOMPARE(log->lines.size(), 2);
        QCOMPARE(log->unreadable, 1);
        const IdpLogLine first{QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC),
                               Outcome::Failure,
                               u"Create"_s,
                               u"customappsso"_s,
                               false,
                               QString(),
                               u"ana@acme.example"_s,
                               u"EntryConflict"_s,
                               u"It is there, already"_s};
        QCOMPARE(log->lines.first(), first);
        QCOMPARE(log->lines.last().at, QDateTime(QDate(2026, 11, 3), QTime(11, 5), Qt::UTC));
        QCOMPARE(entryOf(incidentsIn(*log, m_dictionary), u"ana@acme.example"_s), u"entra.conflict"_s);
    }

    void azureMonitorsTableIsReadToo()
    {
        const QByteArray text = "TimeGenerated,ProvisioningAction,ResultType,ResultSignature,ResultDescription,"
                                "SourceIdentity,ServicePrincipal\n"
                                "2026-11-03T10:00:00.123Z,create,Failure,EntryConflict,Taken,"
                                "\"{\"\"displayName\"\":\"\"Ana\"\",\"\"id\"\":\"\"1\"\"}\","
                                "\"{\"\"displayName\"\":\"\"Acme\"\"}\"\n";
        const auto log = readIdpLog(text);
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        QCOMPARE(log->lines.first().whom, u"Ana"_s);
        QCOMPARE(log->lines.first().application, u"Acme"_s);
    }

    void oktasSystemLogIsReadInAllItsForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QJsonArray events{
            okta(1, u"application.provision.user.push_profile"_s, u"ana@acme.example"_s, u"FAILURE"_s,
                 u"Bad Request. Errors reported by remote server: A User has no attribute \"shoeSize\"."_s),
            okta(2, u"application.provision.user.push"_s, u"bea@acme.example"_s, u"SUCCESS"_s, QString()),
            okta(3, u"user.session.start"_s, u"eve@acme.example"_s, u"FAILURE"_s, u"INVALID_CREDENTIALS"_s)};
        QTest::newRow("array") << json(events);
        QByteArray lines;
        for (const auto& event : events)
            lines += QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact) + '\n';
        QTest::newRow("an object a line") << lines;
        QTest::newRow("table") << QByteArray(
            "timestamp,event_type,display_message,severity,outcome.result,outcome.reason,target0.id,target0.type,"
            "target0.alternate_id,target0.display_name,target1.id,target1.type,target1.alternate_id,"
            "target1.display_name\n"
            "2026-11-03T00:01:00Z,application.provision.user.push_profile,Push,WARN,FAILURE,\"Bad Request. Errors "
            "reported by "
            "remote server: A User has no attribute \"\"shoeSize\"\".\",0ua1,AppUser,ana@acme.example,Ana,0oa1,"
            "AppInstance,Acme,Acme\n"
            "2026-11-03T00:02:00Z,application.provision.user.push,Push,INFO,SUCCESS,,0ua2,AppUser,bea@acme.example,Bea,"
            "0oa1,AppInstance,Acme,Acme\n"
            "2026-11-03T00:03:00Z,user.session.start,Login,INFO,FAILURE,INVALID_CREDENTIALS,1,User,eve@acme.example,"
            "Eve,"
            ",,,\n");
    }

    void oktasSystemLogIsReadInAllItsForms()
    {
        QFETCH(const QByteArray, text);
        const auto log = readIdpLog(text);
        QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
        QCOMPARE(log->idp, IdentityProvider::Okta);
        QCOMPARE(log->lines.size(), 2);
        QCOMPARE(log->others, 1); // who signs in is not looked at
        QCOMPARE(log->lines.first().whom, u"ana@acme.example"_s);
        QCOMPARE(log->lines.first().application, u"Acme"_s);
        const auto incidents = incidentsIn(*log, m_dictionary);
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().status, 400);
        QVERIFY2(plain(incidents.first().sentence).contains(u"shoeSize"_s), qPrintable(incidents.first().sentence));
    }

    void whatHasSucceededSinceIsOver()
    {
        const QJsonArray lines{
            entra(1, u"create"_s, u"ana"_s, u"failure"_s, error(u"EntryConflict"_s, u"It is there."_s)),
            entra(9, u"create"_s, u"ana"_s, u"success"_s)};
        const auto log = readIdpLog(json(lines));
        QVERIFY(log);
        QVERIFY(incidentsIn(*log, m_dictionary).first().healedAt);
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray(" \n");
        QTest::newRow("other JSON") << QByteArray("[{\"a\":1}]");
        QTest::newRow("broken JSON") << QByteArray("[{\"provisioningAction\":");
        QTest::newRow("other table") << QByteArray("name,age\nana,3\n");
        QTest::newRow("broken table") << QByteArray("Date,Status\n\"2026");
        QTest::newRow("bytes") << QByteArray("\x00\xFF\xFE\x7F", 4);
    }

    void otherFilesAreRefusedInWords()
    {
        QFETCH(const QByteArray, text);
        const auto log = readIdpLog(text);
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::Invalid);
        QVERIFY(!log.error().detail.isEmpty());
    }

    void readingTellsHowFarItIsAndStops()
    {
        QJsonArray lines;
        for (int i = 0; i < 5'000; ++i)
            lines.append(
                entra(i, u"create"_s, u"user %1"_s.arg(i), u"failure"_s, error(u"EntryConflict"_s, u"Taken."_s)));
        const auto text = json(lines);
        QList<int> told;
        QElapsedTimer timer;
        timer.start();
        const auto log = readIdpLog(text, [&told](int percent) {
            told.append(percent);
            return true;
        });
        QVERIFY(log);
        QCOMPARE(log->lines.size(), 5'000);
        QVERIFY(told.size() > 5 && std::ranges::is_sorted(told) && told.last() <= 100);
        const auto incidents = incidentsIn(*log, m_dictionary);
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().people, 5'000);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        const auto stopped = readIdpLog(text, [](int percent) { return percent < 50; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void aHugeFileIsRefused()
    {
        const auto log = readIdpLog(QByteArray(longestIdpLog + 1, ' '));
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::TooLarge);
        const auto lines =
            readIdpLog(QByteArray("{\"eventType\":\"a\",\"outcome\":{}}\n").repeated(mostIdpLogLines + 1));
        QVERIFY(!lines);
        QCOMPARE(lines.error().kind, ErrorKind::TooLarge);
    }

    void whatIsKeptIsBounded()
    {
        const auto log = readIdpLog(json(QJsonArray{entra(1, u"create"_s, QString(100'000, u'W'), u"failure"_s,
                                                          error(QString(9'999, u'C'), QString(100'000, u'{')))}));
        QVERIFY(log);
        QVERIFY(log->lines.first().whom.size() <= 512 && log->lines.first().reason.size() <= 8'192);
        QCOMPARE(incidentsIn(*log, m_dictionary).size(), 1);
    }

private:
    [[nodiscard]] static QString entryOf(const QList<Incident>& incidents, const QString& whom)
    {
        for (const auto& incident : incidents) {
            if (incident.whom.contains(whom))
                return incident.entryId;
        }
        return u"there is no such incident"_s;
    }

    Dictionary m_dictionary;
};

QTEST_GUILESS_MAIN(TestIdpLog)
#include "tst_idp_log.moc"
