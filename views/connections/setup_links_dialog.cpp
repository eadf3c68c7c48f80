// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/setup_links_dialog.h"

#include "model/items/setup_links_model.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/environment_bar.h"
#include "views/common/fault_line.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/secret_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int linksWidth = 640;
constexpr int linksInView = 5;
constexpr int longestAccount = 150;
constexpr std::array lifetimes{1, 3, 7, 14, 30}; ///< days
constexpr int usualLifetime = 3;

} // namespace

SetupLinksDialog::SetupLinksDialog(Workplace at, const std::optional<AccountId>& account, QWidget* parent)
    : Dialog(u"setupLinks"_s, tr("Setup links"), parent)
    , m_at(std::move(at))
    , m_model(new SetupLinksModel(m_at.clock, this))
    , m_table(new Table(tr("Setup links"), metrics::RowTwoLines, this))
{
    setMinimumWidth(std::min(linksWidth, parent->window()->width() - 64));
    body()->addWidget(new PlainLabel(tr("Whoever has such a link sets up the connection of one account, without "
                                        "signing in. An account has one link at a time: another one ends it."),
                                     this));
    buildTable();
    buildNew(account);
    buildFooter();
    connect(message(), &MessageBar::actionChosen, this, &SetupLinksDialog::load);
    updateActions();
}

void SetupLinksDialog::buildTable()
{
    m_table->setObjectName("setupLinksTable"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(m_at.clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{180, 1}, {140, 0, 240}});
    m_table->embed(linksInView);
    body()->addWidget(m_table);
    connect(m_table, &Table::currentRowChanged, this, &SetupLinksDialog::updateActions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SetupLinksDialog::updateActions);
}

void SetupLinksDialog::buildNew(const std::optional<AccountId>& account)
{
    const auto* directory = m_at.server.directory.data();
    QStringList names;
    for (const auto& each : directory->accounts())
        names.append(each.name);
    const auto known = account ? directory->account(*account) : std::nullopt;
    m_account = new QLineEdit(known ? plainText(known->name, longestAccount) : QString(), this);
    m_account->setObjectName("linkAccount"_L1);
    m_account->setMaxLength(longestAccount);
    auto* completer = new QCompleter(names, m_account);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_account->setCompleter(completer);
    m_fault = new FaultLine(u"linkAccountError"_s, this);
    m_days = new QComboBox(this);
    m_days->setObjectName("linkDays"_L1);
    for (const int days : lifetimes)
        m_days->addItem(tr("%n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(usualLifetime));
    m_make = new Button(inEnvironment(tr("Make a link"), this), "plus"_L1, Button::Kind::Primary, this);
    m_make->setObjectName("makeLink"_L1);
    new Permitted(m_make, *directory, Permission::CreateProvisioning);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("Account"), m_account), 1);
    row->addLayout(labelled(tr("Works for", "a link"), m_days));
    row->addWidget(m_make, 0, Qt::AlignBottom);
    m_once = PlainLabel::mute(tr("It is shown this once. Send it only to whoever sets up the connection, by a way that "
                                 "you trust."),
                              this);
    m_once->setObjectName("linkOnce"_L1);
    m_field = new SecretField(tr("The link"), m_at.clipboard, this);
    m_field->setObjectName("linkField"_L1);
    m_once->hide();
    m_field->hide();
    body()->addLayout(row);
    body()->addWidget(m_fault);
    body()->addWidget(m_once);
    body()->addWidget(m_field);
    connect(m_make, &Button::clicked, this, &SetupLinksDialog::make);
    connect(m_account, &QLineEdit::textChanged, this, [this] {
        m_fault->say({});
        m_replaces = false;
    });
}

void SetupLinksDialog::buildFooter()
{
    m_remove = addLeftButton(u"removeLink"_s, new Button(tr("Delete the link…"), "trash-2"_L1, Button::Kind::Danger));
    new Permitted(m_remove, *m_at.server.directory, Permission::DeleteProvisioning);
    auto* close = addButton(u"close"_s, new Button(tr("Close")));
    connect(m_remove, &Button::clicked, this, &SetupLinksDialog::askToRemove);
    connect(close, &Button::clicked, this, &SetupLinksDialog::reject);
}

void SetupLinksDialog::open()
{
    Dialog::open();
    m_account->setFocus();
    load();
}

void SetupLinksDialog::load()
{
    message()->hide();
    if (m_model->rowCount() == 0)
        m_table->showBusy(tr("Loading the links…"));
    QCoro::connect(readSetupLinks(m_at.server, m_cancel), this,
                   [this](const Result<QList<SetupLink>>& links) { show(links); });
}

void SetupLinksDialog::show(const Result<QList<SetupLink>>& links)
{
    if (!links) {
        if (m_model->rowCount() == 0)
            m_table->showError(links.error(), {});
        if (links.error().kind != ErrorKind::Cancelled)
            message()->showError(links.error(), tr("Try again"));
        return;
    }
    m_model->assign(*links);
    if (links->isEmpty())
        m_table->showEmpty("plug"_L1, tr("No link"), tr("Nobody can set up a connection by a link."));
    else
        m_table->showRows();
    updateActions();
}

void SetupLinksDialog::make()
{
    const auto name = m_account->text().trimmed();
    if (m_busy || name.isEmpty()) {
        m_fault->say(name.isEmpty() ? tr("Say for which account.") : QString());
        m_account->setFocus();
        return;
    }
    const auto accounts = m_at.server.directory->accounts();
    const auto known = std::ranges::find(accounts, name, &provost::Account::name);
    const auto account = known == accounts.cend() ? AccountId(name) : known->id;
    if (!m_replaces && hasLink(account)) {
        m_replaces = true;
        message()->showMessage(Tone::Warn,
                               tr("This account has a link, which ends as soon as another one is made. Press "
                                  "the button again to make it."));
        return;
    }
    m_replaces = false;
    m_busy = true;
    message()->hide();
    updateActions();
    QCoro::connect(makeSetupLink(m_at.server, account, m_days->currentData().toInt()), this,
                   [this](const Result<CreatedSetupLink>& made) { showMade(made); });
}

void SetupLinksDialog::showMade(const Result<CreatedSetupLink>& made)
{
    m_busy = false;
    updateActions();
    if (!made) {
        load(); // the one before may have ended all the same
        message()->showError(made.error());
        return;
    }
    m_field->setSecret(made->url->clone());
    made->url->wipe();
    m_once->show();
    m_field->show();
    m_field->copyButton()->setFocus();
    load();
}

const SetupLink* SetupLinksDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->at(row);
}

bool SetupLinksDialog::hasLink(const AccountId& account) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).accountId == account)
            return true;
    }
    return false;
}

void SetupLinksDialog::askToRemove()
{
    const auto* link = chosen();
    if (!link)
        return;
    auto* dialog = new ChangeDialog(u"removeSetupLink"_s,
                                    {tr("Delete the link of “%1”?").arg(isolated(link->accountName)),
                                     tr("Whoever has it can no longer use it. What was set up by it stays."),
                                     tr("Delete it"), tr("Keep it"), tr("Deleting the link…")},
                                    Button::Kind::DangerPrimary, this);
    dialog->setSteps({removingSetupLink(m_at.server, *link)});
    connect(dialog, &ChangeDialog::applied, this, &SetupLinksDialog::load);
    dialog->open();
}

void SetupLinksDialog::updateActions()
{
    if (!m_remove)
        return;
    m_remove->setEnabled(chosen() != nullptr);
    m_make->setEnabled(!m_busy);
}

void SetupLinksDialog::reject()
{
    if (!m_busy)
        Dialog::reject();
}

void SetupLinksDialog::done(int result)
{
    m_cancel.cancel();
    m_field->wipe();
    Dialog::done(result);
}

} // namespace provost
