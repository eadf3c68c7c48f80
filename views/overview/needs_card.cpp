// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/overview/needs_card.h"

#include "views/common/button.h"
#include "views/common/plain_label.h"
#include "views/common/sign.h"
#include "views/common/style_paint.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QLatin1StringView iconOf(Need::Kind kind)
{
    switch (kind) {
    case Need::Kind::Refused:
        return "triangle-alert"_L1;
    case Need::Kind::Held:
        return "shield-alert"_L1;
    case Need::Kind::NoToken:
    case Need::Kind::TokenEnds:
    case Need::Kind::TokenLost:
    case Need::Kind::Reminder:
        return "key-round"_L1;
    case Need::Kind::Late:
        return "clock"_L1;
    case Need::Kind::SeatsAreFull:
        return "users"_L1;
    case Need::Kind::RuleWaits:
        return "git-merge"_L1;
    }
    Q_UNREACHABLE();
}

QString actionOf(Need::Kind kind, bool mayReplaceTokens)
{
    switch (kind) {
    case Need::Kind::Refused:
        return NeedsCard::tr("Explain");
    case Need::Kind::TokenEnds:
        return mayReplaceTokens ? NeedsCard::tr("Replace…") : NeedsCard::tr("Show");
    case Need::Kind::Held:
    case Need::Kind::RuleWaits:
        return NeedsCard::tr("Review");
    case Need::Kind::NoToken:
    case Need::Kind::TokenLost:
    case Need::Kind::Reminder:
    case Need::Kind::Late:
    case Need::Kind::SeatsAreFull:
        return NeedsCard::tr("Show");
    }
    Q_UNREACHABLE();
}

/// A row of the card with a hairline above it, but for the first.
class Row : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (y() <= 1)
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).color(Role::Line));
    }
};

} // namespace

NeedsCard::NeedsCard(Clock clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(std::move(clock))
    , m_rows(new QVBoxLayout)
    , m_nothingRow(new QWidget(this))
    , m_nothing(PlainLabel::mute({}, m_nothingRow))
    , m_begin(new Button({}, "plus"_L1, Button::Kind::Primary, m_nothingRow))
    , m_more(PlainLabel::mute({}, this))
{
    setObjectName("needs"_L1);
    m_nothing->setObjectName("nothingNeeded"_L1);
    m_more->setObjectName("moreNeeds"_L1);
    m_begin->setObjectName("needsBegin"_L1);
    m_more->setContentsMargins(15, metrics::Gap12, 15, metrics::Gap12);
    m_more->hide();
    auto* nothing = new QHBoxLayout(m_nothingRow);
    nothing->setContentsMargins(15, metrics::Gap12, metrics::Gap12, metrics::Gap12);
    nothing->setSpacing(metrics::Gap12);
    nothing->addWidget(m_nothing, 1);
    nothing->addWidget(m_begin);
    connect(m_begin, &Button::clicked, this, &NeedsCard::beginChosen);
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_nothingRow);
    layout->addWidget(m_more);
}

QWidget* NeedsCard::makeRow(const Need& need)
{
    auto* row = new Row(this);
    auto* title = new PlainLabel(need.title, row);
    title->setObjectName("needTitle"_L1);
    title->setLook(Type::Body, Weight::Strong);
    auto* text = PlainLabel::mute({}, row);
    text->setTimedText({m_clock, [words = need.text](const QDateTime&) { return words; }, need.times});
    text->setObjectName("needText"_L1);
    text->setLook(Type::Caption);
    text->setVisible(!need.text.isEmpty());
    auto* button = new Button(actionOf(need.kind, m_mayReplaceTokens), {}, Button::Kind::Default, row);
    button->setObjectName(u"need-"_s + need.key);
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), need.title));
    connect(button, &Button::clicked, this, [this, need] { Q_EMIT chosen(need); });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(text);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Gap12, metrics::Gap8, metrics::Gap12, metrics::Gap8);
    layout->setSpacing(metrics::Gap12);
    layout->addWidget(new Sign(iconOf(need.kind), need.kind <= Need::Kind::NoToken ? Role::Bad : Role::Text, row));
    layout->addLayout(words, 1);
    layout->addWidget(button);
    return row;
}

void NeedsCard::setNeeds(const QList<Need>& needs, bool mayReplaceTokens)
{
    m_nothingRow->setVisible(needs.isEmpty());
    if (needs == m_needs && mayReplaceTokens == m_mayReplaceTokens)
        return; // whoever is about to press a button finds it where it was
    m_needs = needs;
    m_mayReplaceTokens = mayReplaceTokens;
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const auto& need : needs.first(std::min(mostShown, needs.size()))) {
        auto* row = makeRow(need);
        m_rows->addWidget(row);
        row->show(); // a layout shows it with the next turn of the event loop: the card would be empty until then
    }
    const auto more = needs.size() - mostShown;
    m_more->setVisible(more > 0);
    if (more > 0)
        m_more->setText(tr("And %n more.", nullptr, int(more)));
}

void NeedsCard::setNothing(const QString& text, const QString& action)
{
    m_nothing->setText(text);
    m_begin->setText(action);
    m_begin->setVisible(!action.isEmpty());
}

void NeedsCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    paint::box(painter, rect(), metrics::CardRadius, theme.color(Role::Base), theme.color(Role::Line));
}

} // namespace provost
