// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/effect_panel.h"

#include "model/items/words.h"
#include "views/common/card.h"
#include "views/common/effect_words.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostConflicts = 20;

QString titleOf(const RuleDraft& draft)
{
    return draft.isChanged() ? EffectPanel::tr("Effect of %n change(s)", nullptr, draft.changes())
                             : EffectPanel::tr("How the rules decide");
}

} // namespace

EffectPanel::EffectPanel(QWidget* parent)
    : Inspector(tr("Effect of the rules"), parent)
    , m_message(new MessageBar(this))
{
    setObjectName("effectPanel"_L1);
    m_message->setObjectName("effectMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    body()->addWidget(m_message);
    body()->addStretch(1);
    connect(m_message, &MessageBar::actionChosen, this, &EffectPanel::retryChosen);
}

void EffectPanel::clearCards()
{
    delete m_cards;
    m_cards = new QWidget(this);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    body()->insertWidget(1, m_cards);
}

void EffectPanel::show(const RuleDraft& draft, const RulePreview& preview, const QList<AccessRole>& roles)
{
    m_message->hide();
    const auto precedence = inWords(draft.standing().precedence);
    setHead(titleOf(draft),
            draft.isChanged() ? tr("Computed by the server for what you see; nothing is applied yet.") : precedence);
    clearCards();
    if (draft.isChanged())
        addTransitions(preview.effect, roles);
    if (preview.effect.removesLastManager)
        addCheck(lastManagersInWords(preview.effect, roles), true);
    addRemoved(draft, roles);
    const auto wanted = draft.toDraft();
    for (const auto& conflict : preview.conflicts.first(std::min(mostConflicts, preview.conflicts.size())))
        addCheck(inWords(conflict, draft.standing().precedence, wanted, roles));
    if (preview.conflicts.size() > mostConflicts)
        addCheck(tr("There are %1 more pairs of rules that match the same people.")
                     .arg(words::number(preview.conflicts.size() - mostConflicts)));
    if (!draft.isChanged() && draft.rules().isEmpty())
        m_cards->layout()->addWidget(PlainLabel::mute(
            tr("There is no rule yet. Add one to give the members of a group a role of their own."), m_cards));
}

void EffectPanel::addTransitions(const RuleEffect& effect, const QList<AccessRole>& roles)
{
    auto* card = new Card({}, m_cards);
    card->setObjectName("transitions"_L1);
    if (effect.transitions.isEmpty())
        card->body()->addWidget(new PlainLabel(tr("Nobody’s role changes."), card));
    for (const auto& transition : effect.transitions) {
        auto* line = new QHBoxLayout;
        auto* what = new PlainLabel(inWords(transition, roles), card);
        what->setInk(takesAway(transition, roles) ? PlainLabel::Ink::Bad : PlainLabel::Ink::Text);
        auto* count = new PlainLabel(words::number(transition.people), card);
        count->setLook(Type::Body, Weight::Strong);
        line->addWidget(what, 1);
        line->addWidget(count, 0, Qt::AlignTop);
        card->body()->addLayout(line);
    }
    if (const auto names = namesAndMore(namesOf(effect.transitions), effect.changing); !names.isEmpty())
        card->body()->addWidget(PlainLabel::mute(names, card));
    m_cards->layout()->addWidget(card);
}

void EffectPanel::addRemoved(const RuleDraft& draft, const QList<AccessRole>& roles)
{
    QStringList lines;
    for (const auto& placed : draft.removed()) {
        const auto found = std::ranges::find(roles, placed.rule.roleId, &AccessRole::id);
        const auto role = found == roles.cend() ? placed.rule.roleId.text() : found->name;
        lines.append(tr("%1 gives %2 no longer.", "group, role").arg(isolated(placed.rule.groupName), isolated(role)));
    }
    if (lines.isEmpty())
        return;
    auto* card = new Card({}, m_cards);
    card->setObjectName("removedRules"_L1);
    card->body()->addWidget(new Pill(tr("Removed"), Tone::Neutral, {}, card), 0, Qt::AlignLeft);
    for (const auto& line : std::as_const(lines))
        card->body()->addWidget(new PlainLabel(line, card));
    m_cards->layout()->addWidget(card);
}

void EffectPanel::addCheck(const QString& sentence, bool isBad)
{
    auto* card = new Card({}, m_cards);
    card->setObjectName("check"_L1);
    card->body()->addWidget(new Pill(tr("Check", "look at this before it is applied"), isBad ? Tone::Bad : Tone::Warn,
                                     "triangle-alert"_L1, card),
                            0, Qt::AlignLeft);
    card->body()->addWidget(new PlainLabel(sentence, card));
    m_cards->layout()->addWidget(card);
}

void EffectPanel::showBusy(const RuleDraft& draft)
{
    m_message->hide();
    setHead(titleOf(draft), tr("The server is computing it…"));
}

void EffectPanel::showError(const Error& error)
{
    m_message->showError(error, tr("Try again"));
    clearCards();
}

void EffectPanel::clear()
{
    m_message->hide();
    setHead(QString(), QString());
    clearCards();
}

} // namespace provost
