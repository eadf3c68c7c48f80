// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/drift_model.h"
#include "model/items/holders_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

NameHolder holder(const QString& id, UserState state)
{
    NameHolder made;
    made.user.id = UserId(id);
    made.user.displayName = u"User "_s + id;
    made.user.userName = id + u"@acme.example"_s;
    made.user.state = state;
    made.by = {IdentifierKind::UserName, IdentifierKind::Email};
    return made;
}

DriftLine line(DriftLine::Kind kind, const QString& name)
{
    DriftLine made;
    made.kind = kind;
    made.name = name;
    made.key = name + u"@acme.example"_s;
    made.line = kind == DriftLine::Kind::OnlyHere ? 0 : 7;
    if (kind == DriftLine::Kind::Differs)
        made.differences = {{PersonField::Department, u"Marketing"_s, u"Sales"_s},
                            {PersonField::Active, u"false"_s, u"true"_s}};
    return made;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestHoldersAndDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdersComeAndGo()
    {
        HoldersModel model(&tests::noon);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHolders({holder(u"1"_s, UserState::Active), holder(u"2"_s, UserState::Suspended)});
        QCOMPARE(model.rowCount(), 2);
        const auto as = model.index(0, HoldersModel::By).data().toString(); // the list is written as the locale does
        QVERIFY2(as.startsWith(u"user name"_s) && as.endsWith(u"email address"_s), qPrintable(as));
        model.setHolders({holder(u"2"_s, UserState::Deleted)});
        QCOMPARE(model.rowCount(), 1);
        model.setHolders({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// By the state of who has it; and where nobody is shown, who has to act.
    void eachStateHasItsRemedy()
    {
        NameHolders found;
        found.serverLooked = true;
        QVERIFY(meaningOf(found).constFirst().contains(u"hidden record"_s));
        found.holders = {holder(u"1"_s, UserState::Suspended)};
        QVERIFY(meaningOf(found).constFirst().contains(u"Reactivate"_s));
        found.holders = {holder(u"1"_s, UserState::Deleted)};
        QVERIFY(meaningOf(found).constFirst().contains(u"Restore"_s));
        found.holders.first().formerly = std::exchange(found.holders.first().by, {});
        QVERIFY(meaningOf(found).constFirst().contains(u"had it once"_s));
        found.serverLooked = false;
        QVERIFY(meaningOf(found).constLast().contains(u"does not look users up"_s));
        found.refusal = Error{ErrorKind::Unreachable, {}, {}, 0, {}, {}, 0}; // what it can do is not known then
        QVERIFY(!meaningOf(found).constLast().contains(u"does not look users up"_s));
        found.refusal->kind = ErrorKind::Unsupported;
        QVERIFY(meaningOf(found).constLast().contains(u"does not look users up"_s));
        found.sought = {{IdentifierKind::Email, u"ana@acme.example"_s}};
        const auto text = vendorText(found, u"https://scim.example.com"_s, tests::noon());
        QVERIFY(text.contains(u"email address: ana@acme.example"_s) && text.contains(u"https://scim.example.com"_s));
    }

    void identifiersAreReadFromAUserOrAName()
    {
        const auto all = identifiersIn(
            uR"({"userName":"ana","externalId":"7","emails":[{"value":"ana@acme.example"},{"value":"ana@acme.example"}]})"_s);
        QCOMPARE(all, (QList<SoughtIdentifier>{{IdentifierKind::UserName, u"ana"_s},
                                               {IdentifierKind::ExternalId, u"7"_s},
                                               {IdentifierKind::Email, u"ana@acme.example"_s}}));
        const QJsonArray operations{
            QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"userName"_s}, {u"value"_s, u"ana"_s}},
            QJsonObject{{u"op"_s, u"add"_s}, {u"value"_s, QJsonObject{{u"externalId"_s, u"e1"_s}}}},
            QJsonObject{{u"op"_s, u"replace"_s},
                        {u"path"_s, u"emails[primary eq true].value"_s},
                        {u"value"_s, u"ana@acme.example"_s}}};
        const auto patched =
            identifiersIn(QString::fromUtf8(QJsonDocument(QJsonObject{{u"Operations"_s, operations}}).toJson()));
        QCOMPARE(patched, (QList<SoughtIdentifier>{{IdentifierKind::UserName, u"ana"_s},
                                                   {IdentifierKind::ExternalId, u"e1"_s},
                                                   {IdentifierKind::Email, u"ana@acme.example"_s}}));
        QCOMPARE(identifiersIn(u" ana@acme.example "_s).size(), 3);
        QCOMPARE(identifiersIn(u"ana"_s).size(), 2); // no email address
        QCOMPARE(identifiersIn(u"  "_s).size(), 0);
    }

    void driftIsNarrowedByKind()
    {
        DriftModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DriftFilter filter(model);
        const QAbstractItemModelTester ofFilter(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({line(DriftLine::Kind::OnlyThere, u"ana"_s), line(DriftLine::Kind::OnlyHere, u"ben"_s),
                        line(DriftLine::Kind::Differs, u"cid"_s)});
        QCOMPARE(filter.rowCount(), 3);
        filter.setKind(DriftLine::Kind::Differs);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(plain(filter.index(0, DriftModel::Differences).data().toString()),
                 u"Department: Marketing there, Sales here; Active: not active there, active here"_s);
        filter.setSearch(u"ben"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setKind(std::nullopt);
        QCOMPARE(filter.rowCount(), 1);
        model.setLines({});
        QCOMPARE(filter.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHoldersAndDrift)
#include "tst_holders_and_drift.moc"
