// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/rule_draft.h"
#include "model/items/clock.h"
#include "model/items/item_cell.h"

#include <QAbstractTableModel>

namespace provost {

/// The rules of a connection as a person changes them, in order, and below them the default role. Rows are moved with
/// their identity, so that selection and scroll position stay. GUI thread only.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Handle, Number, GroupName, Members, Role, State, ColumnCount };
    /// Beside those of ItemRole.
    enum DataRole {
        LinkRole = SearchRole + 100, ///< QString, what can be chosen behind the second line; empty: nothing
        ChangedRole,                 ///< bool: the cell is not as it stands on the server
        BadgeRole,                   ///< QString, why the name deserves a look; empty: it does not
        ChoiceRole                   ///< bool: the cell opens a menu of roles
    };

    explicit RulesModel(Clock clock, QObject* parent = nullptr);

    /// Begins a draft that changes nothing, of the rules as they stand.
    void setStanding(const RuleSet& standing);
    /// The same rules, wanted otherwise: for a merge, and to take over what a person worked on.
    void setDraft(const RuleSetDraft& wanted);
    void setRoles(const QList<AccessRole>& roles);
    /// Of the connection: for members, and for names that look alike.
    void setGroups(const QList<Group>& groups);
    void setIdpName(const QString& name) { m_idpName = name; }
    /// How many active users no rule matches; unset: not known.
    void setEveryoneElse(std::optional<qint64> people);
    void setEditable(bool editable);

    [[nodiscard]] const RuleDraft& draft() const { return m_draft; }
    [[nodiscard]] const QList<AccessRole>& roles() const { return m_roles; }
    [[nodiscard]] const QList<Group>& groups() const { return m_groups; }
    [[nodiscard]] bool isEditable() const { return m_editable; }
    [[nodiscard]] bool isDefaultRow(int row) const { return row == m_draft.rules().size(); }
    [[nodiscard]] QString roleName(const std::optional<RoleId>& id) const;

    /// Also of the default row, where no role means that of the account or the server. Other rows keep theirs then.
    void setRole(const QList<int>& rows, const std::optional<RoleId>& role);
    void move(int from, int to);
    void remove(QList<int> rows);
    void add(const QList<RoleRule>& rules);
    /// What the link of the row offers: the rule is for the group that it nearly names, or that has the name of its
    /// deleted one; or the group that was renamed is still the one that is meant.
    void decide(int row);
    void discard();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves the dragged row itself and says that nothing was dropped, so that no view removes it.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// What is wanted is another one now, or what stands is.
    void draftChanged();

private:
    [[nodiscard]] ItemCell cell(int row, int column) const;
    [[nodiscard]] ItemCell ruleCell(const DraftRule& line, int row, int column) const;
    [[nodiscard]] ItemCell defaultCell(int column) const;
    [[nodiscard]] ItemCell stateCell(const DraftRule& line) const;
    [[nodiscard]] QString groupNote(const DraftRule& line) const;
    [[nodiscard]] std::optional<NamedGroup> nearMissOf(const DraftRule& line) const;
    [[nodiscard]] std::optional<NamedGroup> offeredGroup(const DraftRule& line) const;
    [[nodiscard]] static bool isDoubtful(const DraftRule& line);
    [[nodiscard]] QString decisionOn(const DraftRule& line) const;
    [[nodiscard]] QString badgeOf(const DraftRule& line) const;
    void changed();

    Clock m_clock;
    RuleDraft m_draft;
    QSet<int> m_moved;
    QList<AccessRole> m_roles;
    QList<Group> m_groups;
    QHash<QString, QList<qsizetype>> m_alike; ///< of m_groups, by what names that look alike have in common
    QString m_idpName;
    std::optional<qint64> m_everyoneElse;
    bool m_editable = false;
};

} // namespace provost
