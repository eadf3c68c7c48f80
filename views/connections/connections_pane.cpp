// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/connections_pane.h"

#include "model/commands/pause_connection.h"
#include "model/items/connections_model.h"
#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"
#include "views/common/empty_state.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/permitted.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/connections/check_dialog.h"
#include "views/connections/connection_inspector.h"
#include "views/connections/delete_connection_dialog.h"
#include "views/connections/handoff_dialog.h"
#include "views/connections/held_changes_dialog.h"
#include "views/connections/idp_guide.h"
#include "views/connections/mapping_dialog.h"
#include "views/connections/new_connection_dialog.h"
#include "views/connections/replacement_dialog.h"
#include "views/connections/setup_links_dialog.h"
#include "views/connections/token_board_dialog.h"
#include "views/connections/token_dialogs.h"

#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// The connection as it is then: between a pause and its undo it has become a newer one.
QCoro::Task<Result<void>> pauseNewest(OpenServer at, ConnectionId id, bool paused, Cancellation cancel)
{
    const auto connection = at.directory ? at.directory->connection(id) : std::nullopt;
    if (!connection)
        co_return fail(ErrorKind::NotFound, id.text());
    const auto changed = co_await setConnectionPaused(at, *connection, paused, cancel);
    if (!changed)
        co_return tl::unexpected(changed.error());
    co_return Result<void>();
}

QString effectOfPause(const Capabilities& can)
{
    if (can.pauseIsSilent)
        return ConnectionsPane::tr("Users and groups stay as they are, and keep their access. %1 is answered as if "
                                   "everything were done, and reports no failure.",
                                   "identity provider");
    if (can.pauseIsUntold)
        return ConnectionsPane::tr("What %1 is answered until you resume it, this server does not document: it may be "
                                   "refused, or answered as if everything were done. Users and groups are not brought "
                                   "up to date.",
                                   "identity provider");
    return ConnectionsPane::tr(
        "%1 is refused until you resume it, and will report failures. Users and groups stay as "
        "they are, keep their access, and are not brought up to date. Tokens stay valid: nothing "
        "has to be entered again.",
        "identity provider");
}

QString effectOfResuming(const Capabilities& can)
{
    if (can.pauseIsSilent)
        return ConnectionsPane::tr("What %1 sends from now on is taken again. What it sent meanwhile was dropped: let "
                                   "it synchronize everything anew.",
                                   "identity provider");
    if (can.pauseIsUntold)
        return ConnectionsPane::tr("What %1 sends from now on is taken again. What it sent meanwhile may have been "
                                   "dropped: let it synchronize everything anew.",
                                   "identity provider");
    return ConnectionsPane::tr("%1 is let in again from its next request on.", "identity provider");
}

} // namespace

ConnectionsPane::ConnectionsPane(Workplace at, QWidget* parent)
    : ListPane(u"connections"_s,
               {tr("Connections"), tr("Connections"), tr("Filter"), tr("Loading the connections…"),
                tr("No connection matches"), tr("Change the filter to see the others.")},
               metrics::RowTwoLines, parent)
    , m_at(std::move(at))
    , m_model(new ConnectionsModel(*m_at.server.directory, m_at.clock, this))
    , m_filter(new ConnectionsFilter(this))
    , m_inspector(new ConnectionInspector(m_at, this))
    , m_tokens(new TokenDialogs(m_at, this))
{
    m_filter->setSourceModel(m_model);
    setList({m_at.server.directory, Collection::Connections, m_filter, m_at.clock});
    setInspector(m_inspector);
    offerFilters({});
    build();
    connectModel();
    showState();
    chooseOneAlways();
    new MinuteTick(this, *m_at.minutes, [this] { m_model->refreshTimes(); });
}

void ConnectionsPane::build()
{
    m_board = new Button(tr("Token board"), "calendar-clock"_L1);
    m_board->setObjectName("tokenBoardButton"_L1);
    header()->addAction(m_board);
    m_board->setVisible(m_at.server.can().severalTokens); // once it has a parent: before, it would be a window
    m_links = new Button(tr("Setup links…"), "link"_L1);
    m_links->setObjectName("setupLinksButton"_L1);
    header()->addAction(m_links);
    m_links->setVisible(m_at.server.can().setupLinks);
    if (m_at.server.can().setupLinks)
        new Permitted(m_links, *m_at.server.directory, Permission::CreateProvisioning);
    m_new = new Button(tr("New connection"), "plus"_L1, Button::Kind::Primary);
    m_new->setObjectName("newConnection"_L1);
    m_new->setToolTip(
        tr("New connection (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    header()->addAction(m_new);
    new Permitted(m_new, *m_at.server.directory, Permission::CreateProvisioning);
    m_message = new MessageBar(this);
    m_message->setObjectName("connectionsMessage"_L1);
    m_message->hide();
    bars()->addWidget(m_message);
    m_done = new ChangeBar(this);
    bars()->addWidget(m_done);
    table()->setItemDelegate(makeItemDelegate(table()));
    table()->setColumns({{150, 1}, {120, 0}, {56, 0}, {90, 0}, {70, 0}, {56, 0}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(ConnectionsModel::Name, Qt::AscendingOrder);
}

void ConnectionsPane::connectModel()
{
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ConnectionsPane::chooseOneAlways);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPane::chooseOneAlways);
    connect(m_done, &ChangeBar::undone, m_inspector, &ConnectionInspector::reloadMapping);
    connect(m_board, &Button::clicked, this, &ConnectionsPane::openTokenBoard);
    connect(m_links, &Button::clicked, this, [this] {
        if (!Dialog::isOpenOver(this))
            openOnce(new SetupLinksDialog(m_at, m_account, this));
    });
    connect(m_new, &Button::clicked, this, &ConnectionsPane::openNewConnection);
    connect(m_inspector, &ConnectionInspector::generateTokenRequested, this, [this] {
        if (const auto connection = chosen())
            m_tokens->openGenerate(*connection);
    });
    connect(m_inspector, &ConnectionInspector::revokeRequested, this, [this](const Token& token) {
        if (const auto connection = chosen())
            m_tokens->openRevoke(*connection, token);
    });
    connect(m_inspector, &ConnectionInspector::rotateRequested, this, [this](const std::optional<TokenId>& token) {
        if (const auto connection = chosen())
            openRotation(connection->id, token);
    });
    connect(m_inspector, &ConnectionInspector::decideRequested, this, &ConnectionsPane::openHeldChanges);
    connect(m_inspector, &ConnectionInspector::editMappingRequested, this, &ConnectionsPane::openMapping);
    connect(m_inspector, &ConnectionInspector::handoffRequested, this, [this] {
        if (const auto connection = chosen(); connection && !Dialog::isOpenOver(this))
            openOnce(new HandoffDialog(*connection, *m_at.server.directory, this));
    });
    connect(m_inspector, &ConnectionInspector::examineRequested, this, [this] { openCheck(chosen()); });
    connect(m_inspector, &ConnectionInspector::pauseRequested, this, &ConnectionsPane::openPause);
    connect(m_inspector, &ConnectionInspector::resumeRequested, this, &ConnectionsPane::resume);
    connect(m_inspector, &ConnectionInspector::deleteRequested, this, &ConnectionsPane::openDelete);
}

void ConnectionsPane::showEmpty()
{
    const bool mayCreate = m_at.server.directory->may(Permission::CreateProvisioning);
    table()->showEmpty("plug"_L1, tr("No connection yet"),
                       tr("A connection lets one identity provider create and change the users of one account."),
                       mayCreate ? tr("New connection") : QString(), "plus"_L1);
}

QString ConnectionsPane::countText() const
{
    const auto total =
        std::max<qint64>(m_at.server.directory->completeness(Collection::Connections).total, m_model->rowCount());
    const auto all = words::number(total);
    return m_filter->isRestricting()
               ? tr("%1 of %2 match", "counts of connections").arg(words::number(m_filter->rowCount()), all)
               : words::grouped(tr("%1 of %n connection(s)", nullptr, int(total)), total)
                     .arg(words::number(m_model->rowCount()));
}

void ConnectionsPane::onStateAction()
{
    if (m_model->rowCount() == 0 && m_at.server.directory->completeness(Collection::Connections).isComplete())
        openNewConnection();
    else
        ListPane::onStateAction();
}

void ConnectionsPane::chooseOneAlways()
{
    if (table()->currentRow() < 0 && m_filter->rowCount() > 0)
        table()->selectRowOnly(0);
}

std::optional<Connection> ConnectionsPane::chosen() const
{
    const int row = chosenRecord();
    return row < 0 || !m_at.server.directory ? std::nullopt : m_at.server.directory->connection(m_model->at(row).id);
}

void ConnectionsPane::showChosen(int row)
{
    if (row >= 0)
        m_inspector->setConnection(m_model->at(row));
}

QAbstractItemModel* ConnectionsPane::rows() const
{
    return m_model;
}

void ConnectionsPane::setAccount(std::optional<AccountId> account)
{
    m_account = account;
    m_filter->setAccount(std::move(account));
    showState();
}

void ConnectionsPane::choose(const ConnectionId& id)
{
    chooseRecord(m_model->rowOf(id));
}

void ConnectionsPane::openRotation(const ConnectionId& id, const std::optional<TokenId>& token)
{
    choose(id);
    const auto connection = m_at.server.directory ? m_at.server.directory->connection(id) : std::nullopt;
    const auto can = m_at.server.can();
    if (connection && !can.severalTokens && !can.tokenRotation)
        openReplacement(*connection);
    else if (connection && m_at.server.directory->may(Permission::ManageTokens))
        m_tokens->openRotation(*connection, token);
}

void ConnectionsPane::openReplacement(const Connection& old)
{
    if (Dialog::isOpenOver(this))
        return;
    auto* dialog = new ReplacementDialog(m_at, old, this);
    connect(dialog, &ReplacementDialog::createRequested, this, [this, dialog, old] {
        dialog->done(QDialog::Accepted);
        auto* fresh = new NewConnectionDialog(m_at, old.accountId, this);
        fresh->choose(old.idp);
        connect(fresh, &NewConnectionDialog::created, this, &ConnectionsPane::handOver);
        openOnce(fresh);
    });
    connect(dialog, &ReplacementDialog::deleteRequested, this, [this, dialog, old] {
        dialog->done(QDialog::Accepted);
        auto* removal = new DeleteConnectionDialog(m_at, old, this);
        removal->chooseKeeping();
        openOnce(removal);
    });
    openOnce(dialog);
}

void ConnectionsPane::openNewConnection()
{
    if (Dialog::isOpenOver(this))
        return;
    auto* dialog = new NewConnectionDialog(m_at, m_account, this);
    connect(dialog, &NewConnectionDialog::created, this, &ConnectionsPane::handOver);
    openOnce(dialog);
}

void ConnectionsPane::handOver(const CreatedConnection& created)
{
    search()->clear();
    m_filter->setSearch({});
    choose(created.connection.id);
    // Without a secret its answer was lost: the inspector says so and offers another token.
    if (created.secret)
        m_tokens->openSheet(created.connection, created.token, created.secret);
}

void ConnectionsPane::openPause()
{
    const auto connection = chosen();
    if (!connection || Dialog::isOpenOver(this))
        return;
    const auto name = idpGuide(connection->idp).shortName;
    const auto effect = effectOfPause(m_at.server.can());
    auto* dialog = new ChangeDialog(u"pauseConnection"_s,
                                    {tr("Pause “%1”?").arg(isolated(connection->name)), effect.arg(name),
                                     tr("Pause it"), tr("Keep it running"), tr("Pausing the connection…")},
                                    Button::Kind::Primary, this);
    if (m_at.server.can().pauseIsSilent)
        dialog->addWarning(tr("What changes at %1 meanwhile is lost without a word: it believes that it was taken. Let "
                              "it synchronize everything anew after you resume.",
                              "identity provider")
                               .arg(name));
    else if (m_at.server.can().pauseIsUntold)
        dialog->addWarning(tr("What changes at %1 meanwhile may be lost. Let it synchronize everything anew after you "
                              "resume.",
                              "identity provider")
                               .arg(name));
    else if (connection->idp == IdentityProvider::EntraId)
        dialog->addWarning(
            tr("Entra puts a job in quarantine when its requests are refused for long. For a pause of more "
               "than a day stop provisioning there as well."));
    const auto setPaused = [this, id = connection->id](bool paused) {
        return
            [at = m_at.server, id, paused](const Cancellation& cancel) { return pauseNewest(at, id, paused, cancel); };
    };
    dialog->setSteps({{connection->name, setPaused(true), setPaused(false)}});
    connect(dialog, &ChangeDialog::applied, this, [this, shown = connection->name](const ChangeResult& result) {
        if (result.isWhole())
            m_done->showDone(tr("“%1” is paused.").arg(isolated(shown)), result.undo);
    });
    dialog->open();
}

void ConnectionsPane::openMapping()
{
    const auto connection = chosen();
    if (!connection || Dialog::isOpenOver(this))
        return;
    auto* dialog = new MappingDialog(m_at, *connection, this);
    connect(dialog, &MappingDialog::saved, this, [this, name = connection->name](const QList<ChangeStep>& undo) {
        m_done->showDone(tr("The attributes of “%1” were changed.").arg(isolated(name)), undo);
        m_inspector->reloadMapping();
    });
    openOnce(dialog);
}

void ConnectionsPane::openHeldChanges()
{
    const auto connection = chosen();
    if (connection && !Dialog::isOpenOver(this))
        openOnce(new HeldChangesDialog(m_at, *connection, this));
}

void ConnectionsPane::openTokenBoard()
{
    if (Dialog::isOpenOver(this))
        return;
    auto* board = new TokenBoardDialog(m_at, m_account, this);
    connect(board, &TokenBoardDialog::placeChosen, this, &ConnectionsPane::showTokens);
    connect(board, &TokenBoardDialog::rotationChosen, this, &ConnectionsPane::openRotation);
    openOnce(board);
}

void ConnectionsPane::openCheck(const std::optional<Connection>& connection)
{
    if (!Dialog::isOpenOver(this))
        openOnce(new CheckDialog(m_at, connection, this));
}

void ConnectionsPane::showTokens(const ConnectionId& id)
{
    choose(id);
    m_inspector->showTokens();
}

void ConnectionsPane::resume()
{
    const auto connection = chosen();
    if (!connection || Dialog::isOpenOver(this))
        return;
    m_message->hide();
    const ChangeDialog::Words words{tr("Resume “%1”?").arg(isolated(connection->name)),
                                    effectOfResuming(m_at.server.can()).arg(idpGuide(connection->idp).shortName),
                                    tr("Resume it"), tr("Leave it paused"), tr("Resuming the connection…")};
    const ChangeStep step{connection->name, [at = m_at.server, id = connection->id](const Cancellation& cancel) {
                              return pauseNewest(at, id, false, cancel);
                          }};
    changeAtOnce(this, words, {step}, [this](const ChangeResult& result) {
        if (!result.failures.isEmpty())
            m_message->showError(result.failures.constFirst().error);
    });
}

void ConnectionsPane::openDelete()
{
    if (const auto connection = chosen())
        openOnce(new DeleteConnectionDialog(m_at, *connection, this));
}

} // namespace provost
