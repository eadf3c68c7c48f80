// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "model/checks/dictionary.h"
#include "model/items/dictionary_notes.h"
#include "model/items/finder.h"
#include "model/secrets/memory_store.h"
#include "resources/resources.h"
#include "tests/support/secret_trail.h"
#include "translations/pseudo_language.h"
#include "views/activity/activity_pane.h"
#include "views/activity/explanation_dialog.h"
#include "views/activity/idp_log_dialog.h"
#include "views/cases/bundle_dialog.h"
#include "views/cases/cases_dialog.h"
#include "views/cases/log_dialog.h"
#include "views/common/minute_clock.h"
#include "views/common/pin_dialog.h"
#include "views/common/secret_clipboard.h"
#include "views/connections/check_dialog.h"
#include "views/connections/connections_pane.h"
#include "views/connections/delete_connection_dialog.h"
#include "views/connections/new_connection_dialog.h"
#include "views/connections/reminder_dialog.h"
#include "views/connections/token_board_dialog.h"
#include "views/connections/token_sheet.h"
#include "views/first_run/network_dialog.h"
#include "views/first_run/welcome_page.h"
#include "views/groups/groups_pane.h"
#include "views/help/help_dialog.h"
#include "views/mappings/mappings_pane.h"
#include "views/overview/overview_pane.h"
#include "views/palette/command_palette.h"
#include "views/permissions/permissions_pane.h"
#include "views/permissions/role_dialogs.h"
#include "views/settings/configuration_dialog.h"
#include "views/settings/journal_dialog.h"
#include "views/settings/new_secrets_dialog.h"
#include "views/settings/settings_dialog.h"
#include "views/users/users_pane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using provost::PseudoLanguage;

namespace {

/// Texts that are the same in every language: what the data brings, numbers, signs and addresses.
bool needsNoTranslation(const QString& text)
{
    static const QRegularExpression sign(u"^[^\\p{L}]*$|^https?://\\S+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> data = {u"Acme"_s, u"Acme Okta"_s, u"pvt_abcdefgh"_s};
    static const QSet<QString> products = [] {
        QSet<QString> names;
        for (const IdentityProvider idp : identityProviders()) {
            names.insert(productName(idp));
        }
        return names;
    }();
    return sign.match(text).hasMatch() || data.contains(text) || products.contains(text);
}

void look(const QWidget& widget, const QString& text, const char* what, QStringList& found)
{
    // Tool tips are escaped and wrapped, so that no text is taken for HTML.
    const QString plain = text.startsWith("<p>"_L1) ? text.sliced(3).chopped(4) : text;
    if (!needsNoTranslation(plain) && !PseudoLanguage::isSaid(plain)) {
        found.append(u"%1 %2: %3 \"%4\""_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(),
                                               QLatin1StringView(what), text));
    }
}

void lookAt(const QWidget& widget, QStringList& found)
{
    look(widget, widget.accessibleName(), "accessible name", found);
    look(widget, widget.toolTip(), "tool tip", found);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        look(widget, label->text(), "text", found);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        look(widget, button->text(), "text", found);
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        look(widget, edit->placeholderText(), "placeholder", found);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model()) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            look(widget, header->model()->headerData(i, Qt::Horizontal).toString(), "column", found);
        }
    }
}

Connection someConnection()
{
    Connection connection;
    connection.id = ConnectionId(u"c1"_s);
    connection.name = u"Acme Okta"_s;
    connection.accountName = u"Acme"_s;
    connection.accountId = AccountId(u"a1"_s);
    return connection;
}

} // namespace

/// Every word of a pane or dialog goes through tr(): in the pseudo-language nothing is left in English. The server is
/// an address that nobody answers at, so that the sentences about failures are seen too.
class TestEveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeftInEnglish_data();
    void nothingIsLeftInEnglish();
    void aPlainTextIsFound();

private:
    [[nodiscard]] Workplace place();
    [[nodiscard]] std::unique_ptr<QWidget> make(const QString& what);

    PseudoLanguage m_language;
    QWidget m_window; ///< what the dialogs stand over
    CaseShelf m_shelf{QDir::homePath() + u"/no-cases"_s};
    ProgramLog m_log;
    MemoryStore m_secrets;
    Directory m_directory;
    MinuteClock m_minutes;
    std::shared_ptr<const Dictionary> m_dictionary;
    std::shared_ptr<DictionaryNotes> m_notes =
        std::make_shared<DictionaryNotes>(QVariantMap(), [](const QVariantMap&) {});
    std::shared_ptr<TokenReminders> m_reminders =
        std::make_shared<TokenReminders>(m_directory, QVariantMap(), [](const QVariantMap&) {});
    std::unique_ptr<Session> m_session;
    SecretClipboard m_clipboard{QApplication::clipboard()};
};

void TestEveryText::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    m_window.resize(1280, 800);
    m_window.show();
    const auto server = ServerUrl::parse(u"http://127.0.0.1:9"_s);
    QVERIFY(server);
    m_session = std::make_unique<Session>(server->url(), ProvostApi::provostCapabilities(), [server] {
        return std::make_unique<ProvostApi>(*server, std::make_shared<Secret>(), DoorSettings());
    });
    Account account;
    account.id = AccountId(u"a1"_s);
    account.name = u"Acme"_s;
    m_directory.upsertAccounts({account});
    initResources();
    auto dictionary = Dictionary::load(QDir(u":/provost/dictionary"_s));
    QVERIFY(dictionary);
    m_dictionary = std::make_shared<const Dictionary>(*std::move(dictionary));
}

Workplace TestEveryText::place()
{
    Workplace workplace;
    workplace.server = {m_session.get(), &m_directory, &m_secrets};
    workplace.clipboard = &m_clipboard;
    workplace.clock = [] { return QDateTime::currentDateTimeUtc(); };
    workplace.minutes = &m_minutes;
    workplace.reminders = m_reminders;
    return workplace;
}

std::unique_ptr<QWidget> TestEveryText::make(const QString& what)
{
    const Workplace at = place();
    if (what == "connections"_L1) {
        return std::make_unique<ConnectionsPane>(at);
    }
    if (what == "users"_L1) {
        return std::make_unique<UsersPane>(at.server, at.clock, m_minutes, QDir::homePath());
    }
    if (what == "activity"_L1) {
        return std::make_unique<ActivityPane>(at.server, m_dictionary, m_notes, at.clock, m_minutes);
    }
    if (what == "overview"_L1) {
        return std::make_unique<OverviewPane>(at.server, at.clock, m_minutes, m_reminders);
    }
    if (what == "mappings"_L1) {
        return std::make_unique<MappingsPane>(at.server, Clock());
    }
    if (what == "permissions"_L1) {
        return std::make_unique<PermissionsPane>(at.server);
    }
    if (what == "new role"_L1) {
        return std::make_unique<NewRoleDialog>(QList<AccessRole>(), PermissionSet::all(), &m_window);
    }
    if (what == "groups"_L1) {
        return std::make_unique<GroupsPane>(at.server, at.clock, m_minutes, QString());
    }
    if (what == "palette"_L1) {
        auto* finder = new Finder(m_directory, std::make_shared<const Dictionary>(), {}, {});
        return std::make_unique<CommandPalette>(finder, [](const QString&) { return "plug"_L1; }, &m_window);
    }
    if (what == "settings"_L1) {
        SettingsDialog::State state;
        state.server = u"Acme"_s;
        return std::make_unique<SettingsDialog>(state, &m_window);
    }
    if (what == "journal"_L1)
        return std::make_unique<JournalDialog>(u"no such file"_s, OpenServer{m_session.get(), &m_directory, &m_secrets},
                                               Clock(), &m_window);
    if (what == "cases"_L1)
        return std::make_unique<CasesDialog>(m_shelf, Clock(), QString(), &m_window);
    if (what == "pin"_L1)
        return std::make_unique<PinDialog>(CasePlace{&m_shelf, {}, Clock(), {}}, PinButton::Collect(), &m_window);
    if (what == "bundle"_L1) {
        BundleDialog::Sources sources;
        sources.shelf = &m_shelf;
        sources.secrets = [store = &m_secrets] { return readKnownSecrets(store, store, {}); };
        return std::make_unique<BundleDialog>(std::move(sources), QString(), &m_window);
    }
    if (what == "program log"_L1)
        return std::make_unique<LogDialog>(m_log, Clock(), &m_window);
    if (what == "network"_L1)
        return std::make_unique<NetworkDialog>(QString(), NetworkOptions(), &m_window);
    if (what == "configuration"_L1)
        return std::make_unique<ConfigurationDialog>(OpenServer{m_session.get(), &m_directory, &m_secrets},
                                                     QDir::homePath(), &m_clipboard, &m_window);
    if (what == "new secrets"_L1) {
        auto secret = std::make_shared<Secret>(Secret::take(provost::test::inventToken()));
        return std::make_unique<NewSecretsDialog>(QList<NewSecret>{{u"Acme"_s, u"https://a.example"_s, secret}},
                                                  &m_clipboard, &m_window);
    }
    if (what == "explanation"_L1) {
        const auto empty = std::make_shared<const Dictionary>();
        return std::make_unique<ExplanationDialog>(QString(), empty, m_notes, QList<const DictionaryEntry*>(),
                                                   &m_window);
    }
    if (what == "help"_L1)
        return std::make_unique<HelpDialog>(HelpPages::ofProgram(), QString(), &m_window);
    if (what == "log"_L1)
        return std::make_unique<IdpLogDialog>(u"1.csv"_s, m_dictionary, m_notes, at.clock, &m_window);
    if (what == "check"_L1)
        return std::make_unique<CheckDialog>(at, std::nullopt, &m_window);
    if (what == "token board"_L1)
        return std::make_unique<TokenBoardDialog>(at, std::nullopt, &m_window);
    if (what == "reminder"_L1) {
        const auto today = at.clock().date();
        return std::make_unique<ReminderDialog>(someConnection(), Token(), today.addDays(1), today, &m_window);
    }
    if (what == "new connection"_L1) {
        return std::make_unique<NewConnectionDialog>(at, std::nullopt, &m_window);
    }
    if (what == "delete connection"_L1) {
        return std::make_unique<DeleteConnectionDialog>(at, someConnection(), &m_window);
    }
    if (what == "token"_L1) {
        Token token;
        token.hint = u"pvt_abcdefgh"_s;
        auto secret = std::make_shared<Secret>(Secret::take(provost::test::inventToken()));
        return std::make_unique<TokenSheet>(at, someConnection(), token, secret, &m_window);
    }
    return std::make_unique<WelcomePage>(QList<ServerChoice>());
}

void TestEveryText::nothingIsLeftInEnglish_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what :
         {"welcome",  "overview",    "connections",   "mappings",    "permissions",    "new role",
          "users",    "groups",      "activity",      "check",       "new connection", "delete connection",
          "token",    "token board", "reminder",      "palette",     "explanation",    "log",
          "settings", "journal",     "configuration", "new secrets", "network",        "help",
          "cases",    "pin",         "bundle",        "program log"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestEveryText::nothingIsLeftInEnglish()
{
    QFETCH(const QString, what);
    const auto widget = make(what);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    QStringList found;
    look(*widget, widget->windowTitle(), "window title", found);
    const auto children = widget->findChildren<QWidget*>();
    QVERIFY(children.size() > 5);
    for (const QWidget* child : children) {
        lookAt(*child, found);
    }
    QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8().constData());
}

void TestEveryText::aPlainTextIsFound()
{
    QLabel label(u"Never translated"_s);
    QStringList found;
    lookAt(label, found);
    QCOMPARE(found.size(), 1);
}

QTEST_MAIN(TestEveryText)

#include "tst_every_text.moc"
