// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/holder_dialog.h"

#include "model/items/holders_model.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/item_delegate.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int holderWidth = 900;
constexpr int holdersInView = 5;

} // namespace

HolderDialog::HolderDialog(OpenServer at, const Clock& clock, const QString& sought, QWidget* parent)
    : Dialog(u"holder"_s, tr("Who has a name that is taken?"), parent)
    , m_at(std::move(at))
    , m_clock(clock)
    , m_given(sought.trimmed())
    , m_sought(new QLineEdit(this))
    , m_look(new Button(tr("Look"), "search"_L1))
    , m_busy(new BusyLine(this))
    , m_model(new HoldersModel(m_clock, this))
    , m_table(new Table(tr("Who has it"), metrics::RowTwoLines, this))
    , m_meaning(new PlainLabel({}, this))
{
    setMinimumWidth(std::min(holderWidth, parent->window()->width() - 64));
    auto* what = PlainLabel::mute(tr("A server that refuses a user with 409 says that somebody has the user name, an "
                                     "email address or the external id already. It is asked for each of them, and "
                                     "nothing is changed."),
                                  this);
    body()->addWidget(what);
    m_sought->setObjectName("holderSought"_L1);
    m_look->setObjectName("lookForHolder"_L1);
    m_meaning->setObjectName("holderMeaning"_L1);
    m_busy->setObjectName("holderBusy"_L1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addLayout(labelled(tr("User name, email address or external id"), m_sought), 1);
    row->addWidget(m_look, 0, Qt::AlignBottom);
    body()->addLayout(row);
    body()->addWidget(m_busy);
    buildTable();
    body()->addWidget(m_meaning);
    m_busy->hide();
    m_meaning->hide();
    showGiven();
    m_copy = addLeftButton(u"copyForVendor"_s, new Button(tr("Copy for the vendor"), "copy"_L1));
    m_show = addButton(u"showHolder"_s, new Button(tr("Show the user")));
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    m_copy->setEnabled(false);
    m_show->setEnabled(false);
    m_show->hide();
    connect(close, &Button::clicked, this, &HolderDialog::reject);
    connect(m_look, &Button::clicked, this, &HolderDialog::look);
    connect(m_sought, &QLineEdit::returnPressed, this, &HolderDialog::look);
    connect(m_sought, &QLineEdit::textEdited, this, [this] { m_given.clear(); });
    connect(m_busy, &BusyLine::cancelled, this, &HolderDialog::reject);
    connect(message(), &MessageBar::actionChosen, this, &HolderDialog::look);
    connect(m_copy, &Button::clicked, this, &HolderDialog::copyForVendor);
    connect(m_show, &Button::clicked, this, [this] { activate(m_table->currentRow()); });
    connect(m_table, &Table::currentRowChanged, this, [this](int chosen) { m_show->setEnabled(chosen >= 0); });
}

/// It may come from a server, and then holds whatever that likes.
void HolderDialog::showGiven()
{
    constexpr qsizetype longestShown = 256;
    QStringList values;
    const auto all = identifiersIn(m_given);
    for (const auto& each : all) {
        if (!values.contains(each.value))
            values.append(each.value);
    }
    m_sought->setText(plainText(values.join(u", "_s), longestShown));
}

HolderDialog::~HolderDialog()
{
    m_cancel.cancel();
}

void HolderDialog::buildTable()
{
    m_table->setObjectName("holders"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(m_clock);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{180, 1}, {90, 0, 160}, {160, 0, 280}, {110, 0, 180, !m_at.can().connections}});
    m_table->embed(holdersInView);
    m_table->showEmpty("search"_L1, tr("Nothing was looked for yet"),
                       tr("Whoever has the name stands here, with the state that the user is in."));
    body()->addWidget(m_table, 1);
}

void HolderDialog::open()
{
    Dialog::open();
    m_sought->setFocus();
    if (!m_sought->text().isEmpty())
        look();
}

void HolderDialog::offerToShow()
{
    m_show->show();
    connect(m_table, &Table::rowActivated, this, &HolderDialog::activate);
}

void HolderDialog::look()
{
    const auto sought = identifiersIn(m_given.isEmpty() ? m_sought->text() : m_given);
    if (sought.isEmpty()) {
        m_sought->setFocus();
        return;
    }
    m_cancel.cancel();
    m_cancel = Cancellation();
    message()->hide();
    m_meaning->hide();
    m_look->setEnabled(false);
    m_busy->setText(tr("Asking the server, and looking through the users that are here…"));
    m_busy->setCancellable(true);
    m_busy->setProgress(0, 0);
    m_busy->show();
    QCoro::connect(findHolders(m_at, sought, m_cancel), this, [this, of = m_cancel](const Result<NameHolders>& found) {
        if (!of.isCancelled())
            show(found);
    });
}

void HolderDialog::show(const Result<NameHolders>& found)
{
    m_busy->hide();
    m_look->setEnabled(true);
    if (!found) {
        if (found.error().kind != ErrorKind::Cancelled)
            message()->showError(found.error(), tr("Try again"));
        return;
    }
    m_found = *found;
    m_model->setHolders(m_found.holders);
    if (m_found.holders.isEmpty())
        m_table->showEmpty("user-x"_L1, tr("Nobody is shown"), {});
    else
        m_table->showRows();
    m_meaning->setText(meaningOf(m_found).join(u'\n'));
    m_meaning->show();
    if (m_found.isUnanswered())
        message()->showError(*m_found.refusal, tr("Try again"));
    m_copy->setEnabled(!m_found.isUnanswered()); // nothing is said of what the server would have shown
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_show->setEnabled(m_table->currentRow() >= 0 && m_model->rowCount() > 0);
}

void HolderDialog::copyForVendor() const
{
    const auto server =
        m_at.session ? m_at.session->server().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) : QString();
    QGuiApplication::clipboard()->setText(vendorText(m_found, server, m_clock()), QClipboard::Clipboard);
}

void HolderDialog::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto user = m_model->at(row).holder.user;
    if (m_at.isOpen())
        m_at.directory->upsertUsers(QList<User>(1, user)); // the server may have told of somebody new
    accept();
    Q_EMIT userActivated(user.id);
}

} // namespace provost
