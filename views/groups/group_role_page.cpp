// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/group_role_page.h"

#include "model/commands/role_rules.h"
#include "model/items/role_words.h"
#include "model/items/words.h"
#include "views/common/chain_card.h"
#include "views/common/message_bar.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

GroupRolePage::GroupRolePage(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_message(new MessageBar(this))
    , m_chain(new ChainCard(u"groupRole"_s, this))
{
    m_message->setObjectName("groupRoleMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(m_chain);
    layout->addStretch();
    connect(m_message, &MessageBar::actionChosen, this, &GroupRolePage::load);
}

void GroupRolePage::setGroup(const Group& group)
{
    m_group = group;
    load();
}

void GroupRolePage::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_message->hide();
    if (!m_group.connectionId) {
        m_chain->setChain(tr("It gives no role"), {{"unplug"_L1, tr("Its connection was deleted, and the rules with "
                                                                    "it. Its members keep the roles they had.")}});
        return;
    }
    QCoro::connect(readRoleRules(m_at, *m_group.connectionId, m_cancel), this,
                   [this, of = m_cancel](const Result<RuleSet>& rules) {
                       if (of.isCancelled() || !m_at.isOpen())
                           return;
                       m_chain->setVisible(rules.has_value());
                       if (rules)
                           showRules(*rules);
                       else
                           m_message->showError(rules.error(), tr("Try again"));
                   });
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupRolePage)
};

QString precedenceInWords(RolePrecedence precedence)
{
    switch (precedence) {
    case RolePrecedence::FirstRule:
        return Words::tr("Who is in several groups has the role of the first rule that matches.");
    case RolePrecedence::LastRule:
        return Words::tr("Who is in several groups has the role of the last rule that matches.");
    case RolePrecedence::Union:
        return Words::tr("Who is in several groups has the roles of all rules that match.");
    case RolePrecedence::Highest:
        break;
    }
    return Words::tr("Who is in several groups has the highest of the roles.");
}

QString arrow(const QString& group, const QString& role)
{
    return Words::tr("%1 → %2", "group, role").arg(isolated(group), isolated(role));
}

/// What the rule says, and what happened to its group since it was written.
QList<ChainCard::Line> linesOf(const PlacedRule& placed, int number, const Directory& directory, const Clock& clock)
{
    QList<ChainCard::Line> lines{
        {"git-merge"_L1,
         Words::tr("rule %1: %2", "number, what it does")
             .arg(QString::number(number), arrow(placed.rule.groupName, roleInWords(directory, placed.rule.roleId))),
         true}};
    if (placed.renamedFrom && placed.renamedAt) {
        const auto renamed = [from = isolated(*placed.renamedFrom), at = *placed.renamedAt](const QDateTime& now) {
            return Words::tr("It was called %1 until %2; the rule was kept.").arg(from, words::day(at, now));
        };
        ChainCard::Line line{"pencil"_L1, {}};
        line.timed = TimedText{clock, renamed, {*placed.renamedAt}};
        lines.append(line);
    }
    if (placed.sameName)
        lines.append({"triangle-alert"_L1,
                      Words::tr("Another group now has the name under which this one is known. It gets nothing by it."),
                      false, false, Tone::Warn});
    return lines;
}

} // namespace

void GroupRolePage::showRules(const RuleSet& rules)
{
    const auto& directory = *m_at.directory;
    QList<ChainCard::Line> lines;
    QList<RoleId> given;
    int before = 0;
    int after = 0;
    for (qsizetype at = 0; at < rules.rules.size(); ++at) {
        const auto& placed = rules.rules.at(at);
        const int number = static_cast<int>(at) + 1;
        if (placed.rule.groupId == m_group.id) {
            lines += linesOf(placed, number, directory, m_clock);
            given.append(placed.rule.roleId);
            after = 0;
        } else if (placed.nearMiss && placed.nearMiss->id == m_group.id) {
            lines.append({"triangle-alert"_L1,
                          tr("Rule %1 waits for a group called %2. That is nearly this group’s name, and not it.")
                              .arg(QString::number(number), isolated(placed.rule.groupName)),
                          false, false, Tone::Warn});
        } else if (placed.state == RuleState::Bound) {
            ++(given.isEmpty() ? before : after);
        }
    }
    if (given.isEmpty())
        lines.append({"minus"_L1, tr("No rule names this group."), false, true});
    else if (rules.precedence == RolePrecedence::FirstRule && before > 0)
        lines.append({"arrow-up"_L1,
                      tr("%n rule(s) stand before it, and go first for who is in their groups too.", nullptr, before)});
    else if (rules.precedence == RolePrecedence::LastRule && after > 0)
        lines.append({"arrow-down"_L1,
                      tr("%n rule(s) stand behind it, and decide for who is in their groups too.", nullptr, after)});
    lines.append({"info"_L1, precedenceInWords(rules.precedence), false, true});
    if (rules.defaultRole)
        lines.append({"user"_L1,
                      tr("Who matches no rule has the default role %1.")
                          .arg(isolated(roleInWords(directory, *rules.defaultRole))),
                      false, true});
    m_chain->setChain(given.isEmpty() ? tr("It gives no role")
                                      : tr("It gives %1", "role").arg(isolated(rolesInWords(directory, given))),
                      lines);
}

} // namespace provost
