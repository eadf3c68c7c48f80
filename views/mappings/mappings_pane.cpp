// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/mappings_pane.h"

#include "model/items/filters.h"
#include "model/items/words.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/dialog.h"
#include "views/common/effect_words.h"
#include "views/common/environment_bar.h"
#include "views/common/page_header.h"
#include "views/common/search_field.h"
#include "views/common/text.h"
#include "views/mappings/add_rule_dialog.h"
#include "views/mappings/apply_bar.h"
#include "views/mappings/effect_panel.h"
#include "views/mappings/merge_dialog.h"
#include "views/mappings/paste_rules_dialog.h"
#include "views/mappings/rules_table.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
MappingsPane::MappingsPane(OpenServer at, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_rules(new RulesModel(clock, this))
    , m_filter(new RecordFilter(this))
{
    setObjectName("mappingsPane"_L1);
    build();
    m_table->followTimes(clock);
    joinParts();
    followDirectory();
    showRights();
    fillConnections();
}

void MappingsPane::build()
{
    buildHeader();
    m_message = new MessageBar(this);
    m_message->setObjectName("mappingsMessage"_L1);
    m_message->hide();
    m_done = new ChangeBar(this);
    m_table = new RulesTable(*m_rules, *m_filter, this);
    m_effect = new EffectPanel(this);
    m_bar = new ApplyBar(this);
    auto* room = new QHBoxLayout;
    room->setSpacing(0);
    room->addWidget(m_table, 1);
    room->addWidget(m_effect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_done);
    layout->addLayout(room, 1);
    layout->addWidget(m_bar);
}

void MappingsPane::buildHeader()
{
    m_header = new PageHeader(tr("Role mappings"), this);
    m_connections = new QComboBox(this);
    m_connections->setObjectName("mappingsConnection"_L1);
    nameChoice(*m_connections, tr("Connection"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connections->setMaximumWidth(220);
    m_search = new SearchField(tr("Filter groups"), this);
    m_search->setObjectName("search"_L1);
    m_setRole = new Button(tr("Set role…"), "user-check"_L1);
    m_setRole->setObjectName("setRole"_L1);
    m_setRole->hide();
    m_paste = new Button(tr("Paste list…"), "clipboard-paste"_L1);
    m_paste->setObjectName("pasteList"_L1);
    m_add = new Button(tr("Add rule"), "plus"_L1);
    m_add->setObjectName("addRule"_L1);
    m_header->addChip(m_connections);
    m_header->addAction(m_search);
    m_header->addAction(m_setRole);
    m_header->addAction(m_paste);
    m_header->addAction(m_add);
}

void MappingsPane::joinParts()
{
    connect(m_connections, &QComboBox::currentIndexChanged, this, &MappingsPane::onConnectionChosen);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        showState();
    });
    connect(m_paste, &Button::clicked, this, &MappingsPane::openPaste);
    connect(m_add, &Button::clicked, this, &MappingsPane::openAddRule);
    connect(m_setRole, &Button::clicked, this, [this] {
        const auto below = m_setRole->mapToGlobal(QPoint(0, m_setRole->height()));
        m_table->openRoles(m_table->chosenRows(), m_table->viewport()->mapFromGlobal(below));
    });
    connect(m_table, &RulesTable::choiceChanged, this,
            [this] { m_setRole->setVisible(m_rules->isEditable() && m_table->chosenRows().size() > 1); });
    connect(m_table, &Table::stateActionChosen, this, &MappingsPane::onStateAction);
    connect(m_message, &MessageBar::actionChosen, this, [this] {
        m_message->hide();
        load();
    });
    connect(m_rules, &RulesModel::draftChanged, this, &MappingsPane::onDraftChanged);
    connect(m_effect, &EffectPanel::retryChosen, this, &MappingsPane::preview);
    connect(m_bar, &ApplyBar::discardChosen, m_rules, &RulesModel::discard);
    connect(m_bar, &ApplyBar::applyChosen, this, &MappingsPane::apply);
    connect(m_done, &ChangeBar::undone, this, &MappingsPane::load);
}

void MappingsPane::followDirectory()
{
    const auto* directory = m_at.directory.data();
    connect(directory, &Directory::personChanged, this, &MappingsPane::showRights);
    connect(directory, &Directory::rolesChanged, this, [this] { m_rules->setRoles(m_at.directory->roles()); });
    connect(directory, &Directory::connectionsInserted, this, &MappingsPane::fillConnections);
    connect(directory, &Directory::connectionsRemoved, this, &MappingsPane::fillConnections);
    connect(directory, &Directory::completenessChanged, this, [this](Collection collection) {
        if (collection == Collection::Groups)
            showGroups();
        else if (collection == Collection::Connections)
            showState();
    });
    // Whoever changes rules, groups or members makes the server name the connection in its feed.
    connect(directory, &Directory::connectionsTouched, this, [this](const QList<ConnectionId>& ids) {
        if (!ids.contains(m_connection))
            return;
        m_isStale = true;
        if (isVisible())
            load();
    });
    m_rules->setRoles(directory->roles());
}

void MappingsPane::showRights()
{
    const auto* directory = m_at.directory.data();
    const bool mayEdit = directory->may(Permission::EditRules);
    m_rules->setEditable(mayEdit);
    m_paste->setVisible(mayEdit);
    m_add->setVisible(mayEdit);
    updateBar();
}

void MappingsPane::fillConnections()
{
    const QSignalBlocker quiet(m_connections);
    m_connections->clear();
    for (const auto& one : m_at.directory->connections()) {
        if (!m_account || one.accountId == *m_account)
            m_connections->addItem(plainText(one.name, 120), one.id.text());
    }
    m_connections->setCurrentIndex(std::max(0, m_connections->findData(m_connection.text())));
    m_connections->setVisible(m_connections->count() > 0);
    onConnectionChosen();
}

void MappingsPane::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    fillConnections();
}

void MappingsPane::choose(const ConnectionId& connection)
{
    m_connections->setCurrentIndex(m_connections->findData(connection.text()));
}

void MappingsPane::onConnectionChosen()
{
    const ConnectionId chosen(m_connections->currentData().toString());
    if (chosen == m_connection) {
        showState();
        return;
    }
    m_loading.cancel();
    m_previewing.cancel();
    keepDraft();
    m_connection = chosen;
    m_isLoaded = false;
    m_isStale = true;
    m_error.reset();
    m_preview.reset();
    m_done->hide();
    m_message->hide();
    m_effect->clear();
    m_rules->setStanding({});
    const auto known = connection();
    m_rules->setIdpName(known ? productName(known->idp) : QString());
    showGroups();
    showState();
    if (isVisible())
        load();
}

void MappingsPane::keepDraft()
{
    if (!m_isLoaded)
        return;
    const auto& draft = m_rules->draft();
    if (draft.isChanged())
        m_kept.insert(m_connection, {draft.standing(), draft.toDraft()});
    else
        m_kept.remove(m_connection);
}

void MappingsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void MappingsPane::showGroups()
{
    QList<Group> groups;
    for (const auto& group : m_at.directory->groups()) {
        if (group.connectionId == std::optional(m_connection))
            groups.append(group);
    }
    m_rules->setGroups(groups);
}

std::optional<Connection> MappingsPane::connection() const
{
    return m_at.directory ? m_at.directory->connection(m_connection) : std::nullopt;
}

void MappingsPane::load()
{
    if (m_connection.isEmpty())
        return;
    m_loading.cancel();
    m_loading = Cancellation();
    m_isStale = false;
    m_error.reset();
    showState();
    QCoro::connect(readRoleRules(m_at, m_connection, m_loading), this,
                   [this](const Result<RuleSet>& rules) { takeOver(rules); });
}

void MappingsPane::takeOver(const Result<RuleSet>& rules)
{
    if (!rules && rules.error().kind == ErrorKind::Cancelled)
        return;
    if (!rules) {
        m_error = rules.error();
        if (m_isLoaded)
            m_message->showError(rules.error(), tr("Try again"));
        showState();
        return;
    }
    if (rules->connectionId != m_connection)
        return;
    const auto& draft = m_rules->draft();
    if (m_kept.contains(m_connection)) {
        const auto kept = m_kept.take(m_connection);
        showStanding(kept.standing);
        m_rules->setDraft(kept.wanted);
    }
    const bool isOther = m_isLoaded && rules->version != draft.standing().version;
    if (draft.isChanged() && isOther)
        openMerge(*rules, {});
    else if (!m_isLoaded || (!draft.isChanged() && *rules != draft.standing()))
        showStanding(*rules);
    else
        preview(); // members may be others
}

void MappingsPane::showStanding(const RuleSet& rules)
{
    m_isLoaded = true;
    m_rules->setStanding(rules);
    showState();
}

void MappingsPane::showState()
{
    const bool hasConnection = !m_connection.isEmpty();
    m_effect->setVisible(m_isLoaded);
    m_paste->setEnabled(m_isLoaded);
    m_add->setEnabled(m_isLoaded);
    const auto all = m_at.directory ? m_at.directory->completeness(Collection::Connections) : Completeness();
    if (m_isLoaded && m_filter->rowCount() > 0)
        m_table->showRows();
    else if (m_isLoaded)
        m_table->showEmpty("search"_L1, tr("No group matches"), tr("Change the search to see the other rules."));
    else if (m_error)
        m_table->showError(*m_error, tr("Try again"));
    else if (hasConnection)
        m_table->showBusy(tr("Loading the rules…"));
    else if (all.error && !all.isEverLoaded())
        m_table->showError(*all.error, {});
    else if (!all.isEverLoaded())
        m_table->showBusy(tr("Loading the connections…"));
    else
        m_table->showEmpty("git-merge"_L1, tr("No connection yet"),
                           tr("Rules belong to a connection. Once one is set up, its groups can give roles here."),
                           m_at.directory->may(Permission::CreateProvisioning) ? tr("New connection") : QString(),
                           "plus"_L1);
}

void MappingsPane::onStateAction()
{
    if (m_connection.isEmpty())
        Q_EMIT newConnectionWanted();
    else
        load();
}

void MappingsPane::onDraftChanged()
{
    if (m_isLoaded)
        preview();
    updateBar();
}

void MappingsPane::preview()
{
    m_previewing.cancel();
    m_previewing = Cancellation();
    m_preview.reset();
    updateBar();
    m_effect->showBusy(m_rules->draft());
    QCoro::connect(previewRoleRules(m_at, m_connection, m_rules->draft().toDraft(), m_previewing), this,
                   [this](const Result<RulePreview>& preview) { showPreview(preview); });
}

void MappingsPane::showPreview(const Result<RulePreview>& preview)
{
    if (!preview) {
        if (preview.error().kind != ErrorKind::Cancelled)
            m_effect->showError(preview.error());
        return;
    }
    m_preview = *preview;
    m_rules->setEveryoneElse(preview->effect.everyoneElse);
    m_effect->show(m_rules->draft(), *preview, m_rules->roles());
    updateBar();
}

void MappingsPane::updateBar()
{
    const auto& draft = m_rules->draft();
    std::optional<qint64> people;
    bool asks = false;
    QString barred;
    if (m_preview) {
        const auto& effect = m_preview->effect;
        people = effect.changing;
        asks = asksBefore(effect);
        if (effect.removesLastManager)
            barred = lastManagersInWords(effect, m_rules->roles());
    }
    m_bar->setChanges(m_rules->isEditable() ? draft.changes() : 0, people, asks, barred);
}

void MappingsPane::openOnce(Dialog* dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void MappingsPane::openAddRule()
{
    if (Dialog::isOpenOver(this))
        return;
    auto* dialog = new AddRuleDialog(m_rules->draft(), m_rules->groups(), m_rules->roles(), this);
    connect(dialog, &AddRuleDialog::chosen, m_rules, &RulesModel::add);
    openOnce(dialog);
}

void MappingsPane::openPaste()
{
    if (Dialog::isOpenOver(this))
        return;
    auto* dialog = new PasteRulesDialog(m_rules->groups(), m_rules->roles(), this);
    connect(dialog, &PasteRulesDialog::chosen, m_rules, &RulesModel::add);
    openOnce(dialog);
}

void MappingsPane::apply()
{
    const auto known = connection();
    if (!m_preview || !known || Dialog::isOpenOver(this))
        return;
    const auto& draft = m_rules->draft();
    const auto& effect = m_preview->effect;
    m_applied = std::make_shared<std::optional<AppliedRules>>();
    const auto step = rulesChange(m_at, known->name, draft.standing(), draft.toDraft(), effect.changing, m_applied);
    asksBefore(effect) ? askBeforeApplying(step) : applyAtOnce(step);
}

bool MappingsPane::mayTakeAway(const RuleEffect& effect) const
{
    return std::ranges::any_of(effect.transitions,
                               [this](const auto& transition) { return takesAway(transition, m_rules->roles()); });
}

bool MappingsPane::asksBefore(const RuleEffect& effect) const
{
    return mayTakeAway(effect) || characterOf(this).environment == Environment::Production;
}

void MappingsPane::applyAtOnce(const ChangeStep& step)
{
    m_bar->setBusy(true);
    QCoro::connect(applyChange({step}, Cancellation(), {}), this,
                   [this](const ChangeResult& result) { onApplied(result); });
}

void MappingsPane::askBeforeApplying(const ChangeStep& step)
{
    const auto& effect = m_preview->effect;
    const ChangeDialog::Words words{
        words::grouped(tr("Change the roles of %n user(s)?", nullptr, int(effect.changing)), effect.changing),
        mayTakeAway(effect)
            ? tr("Some of them may do less afterwards. The rules are applied in one piece, and can be taken back.")
            : tr("The rules are applied in one piece, and can be taken back."),
        words::grouped(tr("Apply to %n user(s)", nullptr, int(effect.changing)), effect.changing), tr("Keep the rules"),
        tr("Applying the rules…")};
    auto* dialog = new ChangeDialog(u"applyRules"_s, words, Button::Kind::DangerPrimary, this);
    dialog->setEffects(effectsOf(effect, m_rules->roles()));
    dialog->setSteps({step});
    connect(dialog, &ChangeDialog::applied, this, &MappingsPane::onApplied);
    openOnce(dialog);
}

void MappingsPane::onApplied(const ChangeResult& result)
{
    m_bar->setBusy(false);
    if (!result.isWhole()) {
        if (!result.failures.isEmpty())
            onRefused(result.failures.constFirst().error);
        return;
    }
    const auto people = (*m_applied)->effect.changing;
    showStanding((*m_applied)->rules);
    m_message->hide();
    m_done->showDone(people == 0 ? tr("The rules were applied. Nobody’s role changed.")
                                 : words::grouped(tr("The rules were applied: %n user(s) have another role now.",
                                                     nullptr, int(people)),
                                                  people),
                     result.undo);
}

void MappingsPane::onRefused(const Error& error)
{
    if (error.kind != ErrorKind::Precondition) {
        if (!m_dialog) // which says it itself
            m_message->showError(error);
        return;
    }
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
    m_loading.cancel();
    m_loading = Cancellation();
    QCoro::connect(readRoleRules(m_at, m_connection, m_loading), this, [this, error](const Result<RuleSet>& rules) {
        if (!rules) {
            m_message->showError(rules.error(), tr("Try again"));
        } else if (rules->version == m_rules->draft().standing().version) {
            m_message->showError(error); // others are members now
            preview();
        } else {
            openMerge(*rules, error.detail);
        }
    });
}

void MappingsPane::openMerge(const RuleSet& theirs, const QString& why)
{
    if (Dialog::isOpenOver(this)) {
        m_isStale = true;
        return;
    }
    const auto& draft = m_rules->draft();
    auto* dialog =
        new MergeDialog(draft.standingDraft(), asDraft(theirs), draft.toDraft(), m_rules->roles(), why, this);
    connect(dialog, &MergeDialog::decided, this, [this, theirs](const RuleSetDraft& wanted) {
        showStanding(theirs);
        m_rules->setDraft(wanted);
    });
    openOnce(dialog);
}

} // namespace provost
