// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/new_connection_dialog.h"

#include "model/commands/create_account.h"
#include "model/commands/create_connection.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/error_text.h"
#include "views/common/fault_line.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/common/tile.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int maxNameLength = 200;
constexpr int tilesPerRow = 4;

} // namespace

NewConnectionDialog::NewConnectionDialog(Workplace at, std::optional<AccountId> account, QWidget* parent)
    : Dialog(u"newConnection"_s, tr("New connection"), parent)
    , m_at(std::move(at))
    , m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    buildAccount();
    buildProviders();
    buildName();
    if (m_at.server.can().operations)
        buildOperations();
    buildFooter();
    fillAccounts();
    if (account)
        chooseAccount(*account);
    suggestName();
}

void NewConnectionDialog::buildAccount()
{
    m_account = new QComboBox(this);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be very long
    m_account->setObjectName("account"_L1);
    m_newAccount = new QLineEdit(this);
    m_newAccount->setObjectName("newAccount"_L1);
    m_newAccount->setAccessibleName(tr("Name of the new account"));
    m_newAccount->setPlaceholderText(tr("Name of the new account"));
    m_newAccount->setMaxLength(maxNameLength);
    m_accountError = new FaultLine(u"accountError"_s, this);
    auto* account = labelled(tr("Account"), m_account);
    account->addWidget(m_newAccount);
    account->addWidget(m_accountError);
    body()->addLayout(account);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        m_newAccount->setVisible(wantsNewAccount());
        m_accountError->say({});
        suggestName();
    });
    connect(m_newAccount, &QLineEdit::textEdited, this, [this] {
        m_accountError->say({});
        suggestName();
    });
    connect(m_at.server.directory, &Directory::accountsChanged, this, &NewConnectionDialog::fillAccounts);
}

void NewConnectionDialog::buildProviders()
{
    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    m_providers = new QButtonGroup(this);
    int place = 0;
    for (const auto idp : identityProviders()) {
        const auto icon = idp == IdentityProvider::Custom ? "blocks"_L1 : "building-2"_L1;
        auto* tile = new Tile(productName(idp), icon, {}, group);
        tile->setObjectName(u"idp-"_s + slug(idp));
        m_providers->addButton(tile, int(idp));
        grid->addWidget(tile, place / tilesPerRow, place % tilesPerRow);
        ++place;
    }
    for (int column = 0; column < tilesPerRow; ++column)
        grid->setColumnStretch(column, 1);
    m_providers->button(int(identityProviders().first()))->setChecked(true);
    connect(m_providers, &QButtonGroup::idToggled, this, &NewConnectionDialog::suggestName);
    body()->addLayout(labelled(tr("Identity provider"), group));
}

void NewConnectionDialog::buildName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName("name"_L1);
    m_name->setMaxLength(maxNameLength);
    m_nameError = new FaultLine(u"nameError"_s, this);
    if (m_at.server.can().nameConnections) {
        auto* named = labelled(tr("Name"), m_name);
        named->addWidget(m_nameError);
        body()->addLayout(named);
    } else { // it is called as its account is
        m_name->hide();
        m_nameError->hide();
    }
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTyped = true;
        m_nameError->say({});
    });
}

void NewConnectionDialog::buildOperations()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap16);
    const auto add = [this, row](const QString& objectName, const QString& text) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(objectName);
        box->setChecked(true);
        row->addWidget(box);
        return box;
    };
    m_createUsers = add(u"createUsers"_s, tr("Create users"));
    m_updateAttributes = add(u"updateAttributes"_s, tr("Update attributes"));
    m_deactivateUsers = add(u"deactivateUsers"_s, tr("Deactivate"));
    m_syncGroups = add(u"syncGroups"_s, tr("Sync groups"));
    row->addStretch();
    row->setContentsMargins(0, metrics::Gap4, 0, 0);
    body()->addLayout(row);
}

void NewConnectionDialog::buildFooter()
{
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_create = addButton(u"create"_s,
                         new Button(inEnvironment(tr("Create and show the token"), this), {}, Button::Kind::Primary));
    setReturnButton(m_create);
    connect(cancel, &Button::clicked, this, &NewConnectionDialog::reject);
    connect(m_create, &Button::clicked, this, &NewConnectionDialog::submit);
}

void NewConnectionDialog::fillAccounts()
{
    if (!m_at.server.directory)
        return;
    const auto chosen = m_account->currentData().toString();
    auto accounts = m_at.server.directory->accounts();
    std::ranges::sort(accounts,
                      [](const Account& a, const Account& b) { return a.name.localeAwareCompare(b.name) < 0; });
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const auto& account : std::as_const(accounts))
        m_account->addItem(plainText(account.name), account.id.text());
    // An operator who belongs to one account may not make others.
    if (!m_at.server.directory->person().accountId && m_at.server.can().createAccounts)
        m_account->addItem(tr("New account…"), QString());
    chooseAccount(AccountId(chosen));
    m_newAccount->setVisible(wantsNewAccount());
}

void NewConnectionDialog::chooseAccount(const AccountId& id)
{
    if (const int row = m_account->findData(id.text()); !id.isEmpty() && row >= 0)
        m_account->setCurrentIndex(row);
}

void NewConnectionDialog::choose(IdentityProvider idp)
{
    if (auto* tile = m_providers->button(int(idp)))
        tile->setChecked(true);
}

bool NewConnectionDialog::wantsNewAccount() const
{
    return m_account->count() > 0 && m_account->currentData().toString().isEmpty();
}

void NewConnectionDialog::suggestName()
{
    if (m_nameTyped)
        return;
    const auto account = wantsNewAccount() ? m_newAccount->text().trimmed() : m_account->currentText();
    if (account.isEmpty()) {
        m_name->clear();
        return;
    }
    if (!m_at.server.can().nameConnections) {
        m_name->setText(account.left(maxNameLength));
        return;
    }
    const auto usual = tr("%1 workforce", "account").arg(account);
    const auto taken = std::ranges::any_of(m_at.server.directory->connections(),
                                           [&usual](const Connection& other) { return other.name == usual; });
    const auto name = taken ? tr("%1, %2", "account, identity provider").arg(account, productName(provider())) : usual;
    m_name->setText(name.left(maxNameLength));
}

IdentityProvider NewConnectionDialog::provider() const
{
    return IdentityProvider(m_providers->checkedId());
}

NewConnection NewConnectionDialog::request() const
{
    NewConnection wanted;
    wanted.requestKey = m_requestKey;
    wanted.accountId = AccountId(m_account->currentData().toString());
    wanted.name = m_name->text().trimmed();
    wanted.idp = provider();
    if (m_createUsers)
        wanted.operations = {m_createUsers->isChecked(), m_updateAttributes->isChecked(),
                             m_deactivateUsers->isChecked(), m_syncGroups->isChecked()};
    return wanted;
}

bool NewConnectionDialog::verify()
{
    if (m_account->count() == 0) {
        m_accountError->say(tr("No account can be chosen yet. They appear here when the server has answered."));
        return false;
    }
    if (wantsNewAccount() && m_newAccount->text().trimmed().isEmpty()) {
        m_accountError->say(tr("Give the new account a name."));
        m_newAccount->setFocus();
        return false;
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_nameError->say(tr("Give the connection a name."));
        m_name->setFocus();
        return false;
    }
    return true;
}

void NewConnectionDialog::submit()
{
    if (m_busy || !verify())
        return;
    message()->hide();
    m_cancel = Cancellation();
    setBusy(true);
    if (!wantsNewAccount()) {
        sendConnection();
        return;
    }
    QCoro::connect(createAccount(m_at.server, m_newAccount->text().trimmed(), m_cancel), this,
                   [this](Result<Account> account) {
                       if (!account) {
                           refused(account.error(), m_accountError);
                           return;
                       }
                       // From now on it is an account like any other: a second try must not make a second one.
                       fillAccounts();
                       chooseAccount(account->id);
                       sendConnection();
                   });
}

void NewConnectionDialog::sendConnection()
{
    QCoro::connect(createConnection(m_at.server, request(), m_cancel), this, [this](Result<CreatedConnection> made) {
        if (!made) {
            refused(made.error(), m_nameError);
            return;
        }
        setBusy(false);
        done(Accepted);
        Q_EMIT created(*made);
    });
}

void NewConnectionDialog::refused(const Error& error, FaultLine* beside)
{
    setBusy(false);
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::Conflict) {
        beside->say(tr("This name is taken. Choose another one."));
        (beside == m_accountError ? m_newAccount : m_name)->setFocus();
        return;
    }
    message()->showError(error);
}

void NewConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : inEnvironment(tr("Create and show the token"), this));
}

void NewConnectionDialog::reject()
{
    m_cancel.cancel();
    Dialog::reject();
}

} // namespace provost
