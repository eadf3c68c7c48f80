// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/role_rules.h"
#include "model/items/clock.h"
#include "model/items/rules_model.h"
#include "views/common/begun.h"
#include "views/common/theme.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QComboBox;

namespace provost {

class ApplyBar;
class Button;
class ChangeBar;
class ChangeDialog;
class Dialog;
class EffectPanel;
class MessageBar;
class PageHeader;
class RecordFilter;
class RulesTable;
class SearchField;

/// Which group gives which role, for one connection at a time: the rules in order, changed as a draft whose effect the
/// server computes, and applied in one piece.
class MappingsPane : public QWidget, public Begun
{
    Q_OBJECT

public:
    MappingsPane(OpenServer at, const Clock& clock, QWidget* parent = nullptr);

    /// Only connections of this account; unset: all.
    void setAccount(std::optional<AccountId> account);
    /// Shows the rules of that connection. A draft of another one is kept until it is applied or discarded.
    void choose(const ConnectionId& connection);

    /// Which connection is shown, and everything that was not applied yet.
    [[nodiscard]] std::any leave() override
    {
        keepDraft();
        return Drafts{m_connection, m_kept};
    }
    void resume(const std::any& begun) override
    {
        const auto drafts = std::any_cast<Drafts>(begun);
        choose(drafts.shown);
        m_kept = drafts.kept; // each is taken up when its rules are there
    }

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// There is no connection that rules could belong to: the person wants to make one.
    void newConnectionWanted();

private:
    /// What a person wants of one connection, and of which rules it was made.
    struct KeptDraft
    {
        RuleSet standing;
        RuleSetDraft wanted;
    };
    struct Drafts
    {
        ConnectionId shown;
        QHash<ConnectionId, KeptDraft> kept;
    };

    void build();
    void buildHeader();
    void joinParts();
    void followDirectory();
    void fillConnections();
    void showGroups();
    void showRights();
    void onConnectionChosen();
    void load();
    void takeOver(const Result<RuleSet>& rules);
    void showStanding(const RuleSet& rules);
    void showState();
    void onStateAction();
    void onDraftChanged();
    void preview();
    void showPreview(const Result<RulePreview>& preview);
    void updateBar();
    void openAddRule();
    void openPaste();
    void openOnce(Dialog* dialog);
    void apply();
    void applyAtOnce(const ChangeStep& step);
    /// Somebody may do less afterwards.
    [[nodiscard]] bool mayTakeAway(const RuleEffect& effect) const;
    [[nodiscard]] bool asksBefore(const RuleEffect& effect) const;
    void askBeforeApplying(const ChangeStep& step);
    void onApplied(const ChangeResult& result);
    void onRefused(const Error& error);
    void openMerge(const RuleSet& theirs, const QString& why);
    [[nodiscard]] std::optional<Connection> connection() const;

    void keepDraft();

    OpenServer m_at;
    std::optional<AccountId> m_account;
    ConnectionId m_connection;
    Cancellation m_loading;
    Cancellation m_previewing;
    bool m_isLoaded = false;
    bool m_isStale = true; ///< what stands may be another one; read again once somebody looks
    std::optional<Error> m_error;
    std::optional<RulePreview> m_preview;
    QHash<ConnectionId, KeptDraft> m_kept;
    std::shared_ptr<std::optional<AppliedRules>> m_applied;
    RulesModel* m_rules;
    RecordFilter* m_filter;
    PageHeader* m_header = nullptr;
    QComboBox* m_connections = nullptr;
    SearchField* m_search = nullptr;
    Button* m_setRole = nullptr;
    Button* m_paste = nullptr;
    Button* m_add = nullptr;
    MessageBar* m_message = nullptr;
    ChangeBar* m_done = nullptr;
    RulesTable* m_table = nullptr;
    EffectPanel* m_effect = nullptr;
    ApplyBar* m_bar = nullptr;
    QPointer<Dialog> m_dialog;
};

} // namespace provost
