// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/item_cell.h"
#include "tests/server/profiles/product_test.h"
#include "tests/support/bots/people_bot.h"
#include "tests/support/lying_scim.h"
#include "tests/support/secret_trail.h"
#include "views/common/button.h"
#include "views/common/drift_dialog.h"
#include "views/common/holder_dialog.h"
#include "views/common/status_line.h"
#include "views/common/table.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What a person does at somebody's SCIM server beyond looking: as which product it is opened, who has a name, whom the
/// server finds, what an identity provider lists, and who is in a group.
class TestScimWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_composition.reset(); }
    void aProductIsChosenAndItsGroupsAreRoles();
    void tenantsBehindOneAddressAreKeptBesideEachOther();
    void whoeverHoldsATakenNameIsFound();
    void theServerSearchesWhereTheListIsNotWhole();
    void aListOfTheIdentityProviderIsCompared();
    void somebodyComesIntoAGroupAndIsTakenOutAgain();
    void aCutListOfMembersIsSaid();
    void anAttributeIsChangedAndTakenBack();
    void whoHasATakenNameIsShown();
    void severalComeIntoAGroupAtOnce();

private:
    void start();
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool open(const QString& url, const QByteArray& token, const QString& name = {}) const
    {
        return bot().sees("welcome") && bot().click("scimServer") && bot().type("address", url) &&
               bot().type("adminKey", QString::fromLatin1(token)) &&
               (name.isEmpty() || bot().type("serverName", name)) && bot().click("continue");
    }
    [[nodiscard]] bool isLive() const
    {
        const auto live = [this] {
            const auto& server = m_composition->server();
            return server && server->directory->syncState().phase == SyncState::Phase::Live;
        };
        return QTest::qWaitFor(live, 20'000);
    }
    [[nodiscard]] bool chooseInMenu(const QString& entry) const
    {
        if (!bot().click("serverCard"))
            return false;
        auto* menu = m_composition->window().findChild<QMenu*>(u"serverMenu"_s);
        auto* action = menu ? menu->findChild<QAction*>(entry) : nullptr;
        if (!action)
            return false;
        action->trigger();
        menu->close();
        return true;
    }
    [[nodiscard]] OpenServer at() const
    {
        const auto& server = m_composition->server();
        return {server->session.get(), server->directory.get()};
    }
    [[nodiscard]] static QByteArrayList writesTo(const LyingScim& server)
    {
        QByteArrayList sent;
        for (const auto& request : server.requests()) {
            if (request.method != "GET")
                sent.append(request.method + ' ' + request.target);
        }
        return sent;
    }
    [[nodiscard]] QString plain(const char* label) const
    {
        return bot().textOf(label).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
};

void TestScimWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    start();
}

void TestScimWork::start()
{
    m_composition.reset();
    const auto places = Places::under(m_folder->path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    m_composition->window().resize(1400, 900);
}

void TestScimWork::aProductIsChosenAndItsGroupsAreRoles()
{
    ProductTest product(u"formuley"_s, u"Enterprise"_s);
    QVERIFY2(product.isReady(), product.errors().constData());
    product.provision("ana@acme.example");
    rememberSecrets(product.connection().secret);
    QVERIFY(bot().sees("welcome") && bot().click("scimServer") && bot().sees("product"));
    auto* products = bot().get<QComboBox>("product");
    QCOMPARE(products->count(), 4);
    QCOMPARE(products->currentIndex(), 3); // any other product
    QVERIFY(!bot().shows("productFacts"));
    products->setCurrentIndex(products->findData(u"formuley"_s));
    QVERIFY2(plain("productFacts").contains(u"Groups are roles"_s), qPrintable(plain("productFacts")));
    QVERIFY2(plain("productFacts").contains(u"Bulk"_s), qPrintable(plain("productFacts")));
    QVERIFY(bot().get<QLineEdit>("address")->placeholderText().endsWith(u"/api/scim/v2"_s));
    const auto mount = QString::fromLatin1(product.mountOf(product.connection()));
    QVERIFY(open(product.server().url() + mount, product.connection().secret));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 1);
    QTRY_COMPARE(people.cell(0, 2), u"Formulator"_s);
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QTRY_COMPARE(groups.rows(), 5);
    QVERIFY(groups.choose(u"Formulator"_s));
    // It lists no members, and its users say in which group they are.
    QTRY_VERIFY2(groups.textOf("emptyTitle").contains(u"does not list the members"_s),
                 qPrintable(groups.textOf("emptyTitle")));
    QVERIFY(!bot().shows("addMember") && !bot().shows("removeMember")); // that product lists groups alone
    QVERIFY(bot().click("nav.endpoint"));
    QVERIFY(bot().sees("productNotes"));
    QCOMPARE(m_composition->server()->profile.product, u"formuley"_s);
}

void TestScimWork::tenantsBehindOneAddressAreKeptBesideEachOther()
{
    LyingScim server(3, {});
    rememberToken(server.otherToken());
    QVERIFY(open(server.url(), server.token(), u"Acme"_s));
    QVERIFY(isLive());
    const auto first = m_composition->server()->profile;
    QCOMPARE(first.name, u"Acme"_s);
    QVERIFY(m_composition->server()->directory->user(UserId(u"user-1"_s)));
    QVERIFY(chooseInMenu(u"addServer"_s));
    QVERIFY(open(server.url(), server.otherToken(), u"Globex"_s));
    QTRY_VERIFY(m_composition->server()->profile.name == u"Globex"_s);
    QVERIFY(isLive());
    const auto second = m_composition->server()->profile;
    QVERIFY(second.id != first.id && second.secretPlace() != first.secretPlace());
    QVERIFY(second.isApart && !first.isApart);
    QVERIFY(m_composition->server()->directory->user(UserId(u"user-1001"_s)));
    QVERIFY(!m_composition->server()->directory->user(UserId(u"user-1"_s)));
    // And back, with the key that was kept for the first one.
    QVERIFY(chooseInMenu(u"server."_s + first.id));
    QTRY_VERIFY(m_composition->server() && m_composition->server()->profile.id == first.id);
    QVERIFY(isLive());
    QVERIFY(m_composition->server()->directory->user(UserId(u"user-1"_s)));
}

/// (user-needs, N17)
void TestScimWork::whoeverHoldsATakenNameIsFound()
{
    LyingScim server(12, {Lie::HidesHolders});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    const auto before = server.requests().size();
    auto* dialog = new HolderDialog(at(), {}, u"USER4@acme.example"_s, &m_composition->window());
    dialog->open();
    const auto* table = bot().get<Table>("holders");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY2(plain("holderMeaning").contains(u"User 4 has it and is active"_s), qPrintable(plain("holderMeaning")));
    QVERIFY(table->model()->index(0, 2).data(Qt::DisplayRole).toString().contains(u"user name"_s));
    QVERIFY(bot().type("holderSought", u"user3@acme.example"_s) && bot().click("lookForHolder"));
    QTRY_VERIFY2(plain("holderMeaning").contains(u"hidden record"_s), qPrintable(plain("holderMeaning")));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(bot().click("copyForVendor"));
    QVERIFY(server.requests().size() > before);
    QCOMPARE(writesTo(server), QByteArrayList());
    QVERIFY(bot().click("close"));
}

/// (user-needs, N21)
void TestScimWork::theServerSearchesWhereTheListIsNotWhole()
{
    LyingScim server(35, {Lie::EndsEarly});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 20);
    QVERIFY(people.search(u"user33"_s));
    QVERIFY(people.sees("serverSearch"));
    const auto* bar = people.get<MessageBar>("serverSearch");
    QVERIFY2(bar->text().contains(u"Searched here, among the 20"_s), qPrintable(bar->text()));
    server.setLies({});
    auto* button = bar->findChild<Button*>(u"messageAction"_s);
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(people.rows(), 1);
    QTRY_VERIFY2(bar->text().contains(u"Searched on the server: 1 user"_s), qPrintable(bar->text()));
    QVERIFY(std::ranges::any_of(server.requests(), [](const ReceivedRequest& request) {
        return request.target.contains("filter=userName%20co%20%22user33%22");
    }));
}

/// (user-needs, N25)
void TestScimWork::aListOfTheIdentityProviderIsCompared()
{
    LyingScim server(12, {});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QFile list(m_folder->filePath(u"okta.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("login,displayName,status\nuser1@acme.example,User 1,ACTIVE\nuser2@acme.example,Second,SUSPENDED\n"
               "nobody@acme.example,Nobody,ACTIVE\n");
    list.close();
    auto* dialog = new DriftDialog(at(), list.fileName(), &m_composition->window());
    dialog->open();
    const auto* table = bot().get<Table>("driftLines");
    QTRY_COMPARE(table->model()->rowCount(), 1 + 10 + 1);
    QVERIFY2(plain("driftSummary").contains(u"1 are the same, 1 differ, 1 are only in the file, 10 only here"_s),
             qPrintable(plain("driftSummary")));
    QVERIFY(plain("driftSummary").contains(u"Okta"_s));
    auto* kinds = bot().get<QComboBox>("driftKind");
    kinds->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto said = table->model()->index(0, 2).data(Qt::DisplayRole).toString();
    QVERIFY2(said.contains(u"Second"_s) && said.contains(u"User 2"_s), qPrintable(said));
    QVERIFY(bot().shows("driftRemedy"));
    QVERIFY(bot().get("exportDrift")->isEnabled());
    QCOMPARE(writesTo(server), QByteArrayList());
    QVERIFY(bot().click("close"));
}

/// (user-needs, N8)
void TestScimWork::somebodyComesIntoAGroupAndIsTakenOutAgain()
{
    LyingScim server(12, {});
    server.addGroup({1, 2});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QVERIFY(groups.choose(u"Everybody"_s));
    QTRY_COMPARE(groups.rowsOf("members"), 2);
    QVERIFY(bot().click("addMember") && bot().sees("pickMember"));
    auto* dialog = bot().get<Dialog>("pickMember");
    auto* choices = dialog->findChild<Table*>();
    QVERIFY(choices);
    const auto found =
        choices->model()->match(choices->model()->index(0, 0), Qt::DisplayRole, u"User 7"_s, 1, Qt::MatchStartsWith);
    QVERIFY(!found.isEmpty());
    choices->setCurrentIndex(found.constFirst());
    QTest::keyClick(choices, Qt::Key_Return);
    QVERIFY(bot().sees("addMembers") && bot().click("confirm"));
    QTRY_COMPARE(server.members(), (QList{1, 2, 7}));
    QTRY_COMPARE(groups.rowsOf("members"), 3);
    QVERIFY(bot().sees("membersDone"));
    auto* table = groups.get<Table>("members");
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(bot().click("removeMember") && bot().sees("removeMembers") && bot().click("confirm"));
    QTRY_COMPARE(server.members(), (QList{2, 7}));
    QTRY_COMPARE(groups.rowsOf("members"), 2);
    auto* undo = groups.get<MessageBar>("membersDone")->findChild<Button*>(u"messageAction"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(server.members(), (QList{2, 7, 1}));
    for (const auto& write : writesTo(server))
        QCOMPARE(write, QByteArray("PATCH /scim/v2/Groups/group-1"));
}

void TestScimWork::aCutListOfMembersIsSaid()
{
    LyingScim server(60, {Lie::CutsMembers});
    QList<int> all;
    for (int number = 1; number <= 60; ++number)
        all.append(number);
    server.addGroup(all);
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.groups"));
    const ListBot groups(&m_composition->window(), "groups");
    QVERIFY(groups.choose(u"Everybody"_s));
    QTRY_COMPARE(groups.rowsOf("members"), 50);
    QTRY_VERIFY2(plain("memberCount").contains(u"Incomplete: 50 of 60"_s), qPrintable(plain("memberCount")));
}

void TestScimWork::anAttributeIsChangedAndTakenBack()
{
    ProductTest product(u"standard"_s);
    QVERIFY2(product.isReady(), product.errors().constData());
    const auto id = product.provision("ana@acme.example");
    rememberSecrets(product.connection().secret);
    QVERIFY(open(product.server().url() + QString::fromLatin1(product.mountOf(product.connection())),
                 product.connection().secret));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 1);
    QVERIFY(people.choose(u"ana@acme.example"_s));
    QVERIFY(people.click("editUserButton") && bot().sees("editUser"));
    QVERIFY(!bot().get("continue")->isEnabled()); // nothing is another yet
    QVERIFY(bot().type("editTitle", u"Chef"_s) && bot().click("continue"));
    QVERIFY(bot().sees("changeUser") && bot().click("confirm"));
    const auto title = [&] { return product.scim("GET", "/Users/" + id).json["title"_L1].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Chef"_s, 10'000);
    QTRY_COMPARE(people.fact(u"Title"_s), u"Chef"_s);
    auto* undo = people.get<MessageBar>("doneBar")->findChild<Button*>(u"messageAction"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(title(), QString(), 10'000);
}

/// (user-needs, N17)
void TestScimWork::whoHasATakenNameIsShown()
{
    ProductTest product(u"standard"_s);
    QVERIFY2(product.isReady(), product.errors().constData());
    product.provision("ana@acme.example");
    const auto bob = product.provision("bob@acme.example");
    rememberSecrets(product.connection().secret);
    QVERIFY(open(product.server().url() + QString::fromLatin1(product.mountOf(product.connection())),
                 product.connection().secret));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 2);
    QVERIFY(people.choose(u"bob@acme.example"_s));
    QVERIFY(people.click("editUserButton") && bot().sees("editUser"));
    QVERIFY(bot().type("editUserName", QString())); // nobody is without
    QVERIFY(!bot().get("continue")->isEnabled());
    QVERIFY(bot().type("editUserName", u"ana@acme.example"_s) && bot().click("continue"));
    QVERIFY(bot().sees("changeUser") && bot().click("confirm"));
    const Bot change(bot().get("changeUser"));
    QVERIFY(change.sees("messageAction") && change.click("messageAction"));
    QVERIFY(bot().sees("holder"));
    auto* holders = bot().get<Table>("holders");
    QTRY_COMPARE(holders->model()->rowCount(), 1);
    QVERIFY(holders->model()->index(0, 0).data(SecondLineRole).toString().contains(u"ana@acme.example"_s) ||
            holders->model()->index(0, 0).data().toString().contains(u"ana@acme.example"_s));
    QCOMPARE(product.scim("GET", "/Users/" + bob).json["userName"_L1].toString(), u"bob@acme.example"_s);
}

void TestScimWork::severalComeIntoAGroupAtOnce()
{
    LyingScim server(12, {});
    server.addGroup({1});
    QVERIFY(open(server.url(), server.token()));
    QVERIFY(isLive());
    QVERIFY(bot().click("nav.users"));
    const PeopleBot people(&m_composition->window());
    QTRY_COMPARE(people.rows(), 12);
    auto* table = people.get<Table>("users");
    table->setFocus();
    for (int row = 0; row < 12; ++row)
        table->toggle(table->model()->index(row, 0));
    QVERIFY(people.click("bulkAddToGroup") && bot().sees("pickGroup"));
    auto* choices = bot().get<Dialog>("pickGroup")->findChild<Table*>();
    choices->setCurrentIndex(choices->model()->index(0, 0));
    QTest::keyClick(choices, Qt::Key_Return);
    QVERIFY(bot().sees("addToGroup") && bot().click("confirm"));
    QTRY_COMPARE(QSet<int>(server.members().cbegin(), server.members().cend()).size(), 12);
    QCOMPARE(writesTo(server), QByteArrayList{"PATCH /scim/v2/Groups/group-1"}); // one request for all of them
    const auto isOffered = [&people] { return people.get<MessageBar>("doneBar")->isVisible(); };
    QTRY_VERIFY(isOffered());
    auto* undo = people.get<MessageBar>("doneBar")->findChild<Button*>(u"messageAction"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(server.members(), QList<int>{1}); // who was in it before stays
}

QTEST_MAIN(TestScimWork)
#include "tst_scim_work.moc"
