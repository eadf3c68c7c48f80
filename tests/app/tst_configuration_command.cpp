// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_profiles.h"
#include "tests/app/checked.h"
#include "tests/server/configuration_plan.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QJsonObject connection(const QString& name)
{
    return {{u"name"_s, name}, {u"idp"_s, u"okta"_s}};
}

QJsonObject document(const QJsonArray& connections)
{
    const QJsonObject acme{{u"name"_s, u"Acme"_s}, {u"connections"_s, connections}};
    return {{u"format"_s, 1}, {u"accounts"_s, QJsonArray{acme}}};
}

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `provost export`, `plan` and `apply`, as a person or a script runs them.
class TestConfigurationCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(!m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s).id.isEmpty());
    }
    void theExportIsWhatTheServerHas();
    void aPlanSaysWhatWouldChange();
    void whatThePlanSaidIsApplied();
    void aPlanThatIsNotTrueAnyMoreIsNotApplied();
    void secretsOfWebhooksGoIntoAFileAlone();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void aReadOnlyServerIsNotChanged();
    void theKeyGoesNowhereElse();
    void aSavedServerIsReachedItsOwnWay();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QJsonObject& object, const QString& name = u"wanted.json"_s) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QJsonDocument(object).toJson());
        return file.fileName();
    }
    /// With the owner's key, and settings of its own.
    [[nodiscard]] Checked run(const QString& command, const QStringList& options, const QByteArray& input = {}) const
    {
        const auto key = input.isEmpty() ? m_server->adminKey().toLatin1() + '\n' : input;
        return runCommand(command, QStringList{m_server->url(), u"--data-folder"_s, path(u"data"_s)} + options, key);
    }

    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConfigurationCommand::theExportIsWhatTheServerHas()
{
    const auto printed = run(u"export"_s, {});
    QCOMPARE(printed.err, QByteArray());
    QCOMPARE(printed.exitCode, 0);
    const auto exported = QJsonDocument::fromJson(printed.out).object();
    QCOMPARE(exported, m_owner->get("/configuration").json);
    QCOMPARE(schemaProblems(*m_owner, exported).join(u'\n'), QString());
    QVERIFY(!printed.says("pva_") && !printed.says("pvt_"));

    const auto saved = run(u"export"_s, {u"--output"_s, path(u"there.json"_s)});
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(saved.out, QByteArray());
    QCOMPARE(textOf(path(u"there.json"_s)), printed.out);
}

void TestConfigurationCommand::aPlanSaysWhatWouldChange()
{
    const auto same = write(m_owner->get("/configuration").json, u"same.json"_s);
    const auto nothing = run(u"plan"_s, {u"--from"_s, same});
    QVERIFY2(nothing.exitCode == 0, nothing.err.constData());
    QCOMPARE(nothing.out, QByteArray("0 created, 0 changed, 0 removed\n"));

    const auto other = write(document({connection(u"Contractors"_s)}));
    const auto plan = run(u"plan"_s, {u"--from"_s, other});
    QCOMPARE(plan.exitCode, 1);
    QVERIFY2(plan.out.contains("- Connection “Workforce” of “Acme”"), plan.out.constData());
    QVERIFY2(plan.out.contains("+ Connection “Contractors” of “Acme”"), plan.out.constData());
    QVERIFY2(plan.out.contains("\n1 created, 0 changed, 1 removed\nPlan: "), plan.out.constData());

    const auto forProgram = run(u"plan"_s, {u"--from"_s, other, u"--json"_s});
    QCOMPARE(forProgram.exitCode, 1);
    const auto object = QJsonDocument::fromJson(forProgram.out).object();
    QCOMPARE(stepsOf(object),
             (QStringList{u"remove connection Acme/Workforce"_s, u"create connection Acme/Contractors"_s}));
    // Nothing happened by planning.
    QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 1);
}

void TestConfigurationCommand::whatThePlanSaidIsApplied()
{
    const auto wanted = write(document({connection(u"Contractors"_s)}));
    const auto plan = QJsonDocument::fromJson(run(u"plan"_s, {u"--from"_s, wanted, u"--json"_s}).out);
    const auto digest = plan["plan"_L1].toString();
    QVERIFY(!digest.isEmpty());
    const auto applied = run(u"apply"_s, {u"--from"_s, wanted, u"--plan"_s, digest, u"--json"_s});
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    QCOMPARE(QJsonDocument::fromJson(applied.out)["removed"_L1].toInt(), 1);
    const auto connections = m_owner->get("/connections").json;
    QCOMPARE(connections["total"_L1].toInt(), 1);
    QCOMPARE(connections["items"_L1][0]["name"_L1].toString(), u"Contractors"_s);
    // It stands in the journal of this computer, with what stood before.
    const auto journal = textOf(path(u"data/data/journal.jsonl"_s));
    QVERIFY2(journal.contains("/admin/v1/configuration/apply") && journal.contains("Workforce"), journal.constData());
    // There is nothing left to do, and that is no failure.
    const auto again = run(u"apply"_s, {u"--from"_s, wanted, u"--yes"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.out, QByteArray("0 created, 0 changed, 0 removed\n"));
}

void TestConfigurationCommand::aPlanThatIsNotTrueAnyMoreIsNotApplied()
{
    const auto wanted = write(document({connection(u"Contractors"_s)}));
    const auto plan = QJsonDocument::fromJson(run(u"plan"_s, {u"--from"_s, wanted, u"--json"_s}).out);
    const auto account = m_owner->get("/accounts").json["items"_L1][0]["id"_L1].toString();
    QVERIFY(!m_owner->makeConnection(account, u"Meanwhile"_s).id.isEmpty());
    const auto late = run(u"apply"_s, {u"--from"_s, wanted, u"--plan"_s, plan["plan"_L1].toString(), u"--json"_s});
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(late.out)["error"_L1]["kind"_L1].toString(), u"changed"_s);
    QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 2);
}

void TestConfigurationCommand::secretsOfWebhooksGoIntoAFileAlone()
{
    auto wanted = document({connection(u"Workforce"_s)});
    auto acme = wanted["accounts"_L1][0].toObject();
    acme.insert(u"webhooks"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.com/hook"_s},
                                                      {u"events"_s, QJsonArray{u"user.changed"_s}}}});
    wanted.insert(u"accounts"_s, QJsonArray{acme});
    const auto file = write(wanted);
    const auto refused = run(u"apply"_s, {u"--from"_s, file, u"--yes"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("--secrets"), refused.err.constData());
    QVERIFY(!m_owner->get("/configuration").body.contains("example.com/hook"));

    const auto secrets = path(u"secrets"_s);
    const auto applied = run(u"apply"_s, {u"--from"_s, file, u"--yes"_s, u"--secrets"_s, secrets, u"--json"_s});
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    const auto text = textOf(secrets);
    rememberSecrets(text);
    const auto others = QFile::permissions(secrets) & (QFile::ReadGroup | QFile::ReadOther);
    QVERIFY(QFile::remove(secrets));
    QVERIFY(text.contains("https://example.com/hook\nwhsec_"));
#ifdef Q_OS_UNIX
    QCOMPARE(others, QFile::Permissions());
#endif
    QVERIFY(!applied.says("whsec_"));
}

void TestConfigurationCommand::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const QStringList from{u"--from"_s, u"wanted"_s};
    QTest::newRow("no key") << u"export"_s << QStringList() << QByteArray("\n") << QByteArray("No key came");
    QTest::newRow("no key but words") << u"export"_s << QStringList() << QByteArray("Bearer of this\n")
                                      << QByteArray("is no key");
    QTest::newRow("a refused key") << u"export"_s << QStringList() << inventKey() + '\n'
                                   << QByteArray("did not accept the key");
    QTest::newRow("no document") << u"plan"_s << QStringList() << QByteArray() << QByteArray("--from is needed");
    QTest::newRow("a document that is not there")
        << u"plan"_s << QStringList{u"--from"_s, u"/nowhere.json"_s} << QByteArray() << QByteArray("nowhere.json");
    QTest::newRow("nobody can be asked") << u"apply"_s << from << QByteArray() << QByteArray("--yes");
    QTest::newRow("two agreements") << u"apply"_s << from + QStringList{u"--plan=x"_s, u"--yes"_s} << QByteArray()
                                    << QByteArray("do not go together");
    QTest::newRow("an option of another command") << u"export"_s << from << QByteArray() << QByteArray("not known");
    QTest::newRow("a key in an argument")
        << u"export"_s << QStringList{u"--key=pva_secret"_s} << QByteArray() << QByteArray("not known");
}

void TestConfigurationCommand::whatCannotBeDoneIsSaid()
{
    QFETCH(const QString, command);
    QFETCH(QStringList, options);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, said);
    const auto wanted = write(document({}));
    options.replaceInStrings(u"wanted"_s, wanted);
    const auto refused = run(command, options, input);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(!refused.says("pva_"));
    QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 1);
}

/// Not by another program of this computer either. (user-needs, N22)
void TestConfigurationCommand::aReadOnlyServerIsNotChanged()
{
    QCOMPARE(run(u"plan"_s, {u"--from"_s, write(document({}))}).exitCode, 1); // makes the folders
    auto profile = *ServerProfile::remote(u"provost"_s, u"Careful"_s, *ServerUrl::parse(m_server->url()));
    profile.character.readOnly = true;
    ServerProfiles profiles(path(u"data/config/servers.json"_s));
    QVERIFY(profiles.save(profile));
    const auto refused = run(u"apply"_s, {u"--from"_s, path(u"wanted.json"_s), u"--yes"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(QJsonDocument::fromJson(refused.out)["error"_L1]["kind"_L1].toString(), u"forbidden"_s);
    QCOMPARE(m_owner->get("/connections").json["total"_L1].toInt(), 1);
    QCOMPARE(run(u"plan"_s, {u"--from"_s, path(u"wanted.json"_s)}).exitCode, 1); // looking changes nothing
}

void TestConfigurationCommand::theKeyGoesNowhereElse()
{
    const ScriptedServer elsewhere(always(httpAnswer(200, "{}")));
    const ScriptedServer listener(always(
        httpAnswer(302, "", "text/plain", "Location: " + elsewhere.url().toLatin1() + "/admin/v1/configuration\r\n")));
    const auto key = m_server->adminKey().toLatin1();
    const auto led = runCommand(u"export"_s, {listener.url()}, key + '\n');
    QCOMPARE(led.exitCode, 2);
    QVERIFY(elsewhere.requests().isEmpty());
    QVERIFY(!led.says(key));
}

/// With the authority that is trusted for it alone.
void TestConfigurationCommand::aSavedServerIsReachedItsOwnWay()
{
    CertificateOrder order;
    order.isAuthority = true;
    order.name = "An authority of their own";
    const auto authority = makeSelfSigned(order);
    const auto certificate = makeSignedBy(authority, {});
    const auto pem = path(u"certificate.pem"_s);
    const auto key = path(u"key.pem"_s);
    for (const auto& [name, text] : {std::pair(pem, certificate.certificate), std::pair(key, certificate.key)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    ProvostdProcess secure;
    QVERIFY2(secure.start({u"--tls-cert"_s, pem, u"--tls-key"_s, key}), secure.errors().constData());
    const QStringList arguments{secure.url(), u"--data-folder"_s, path(u"data"_s)};
    const auto input = secure.adminKey().toLatin1() + '\n';
    const auto refused = runCommand(u"export"_s, arguments, input);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("authority that this computer does not trust"), refused.err.constData());
    auto profile = *ServerProfile::remote(u"provost"_s, u"Own"_s, *ServerUrl::parse(secure.url()));
    profile.network.authorities = authority.certificate;
    ServerProfiles profiles(path(u"data/config/servers.json"_s));
    QVERIFY(profiles.save(profile));
    const auto exported = runCommand(u"export"_s, arguments, input);
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
}

QTEST_GUILESS_MAIN(TestConfigurationCommand)
#include "tst_configuration_command.moc"
