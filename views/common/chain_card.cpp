// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/chain_card.h"

#include "views/common/icons.h"
#include "views/common/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace provost {

/// The icon of one line, in the colour of its text.
class ChainCard::Mark : public QWidget
{
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        constexpr int side = 14;
        setFixedSize(side, QFontMetrics(uiFont()).lineSpacing()); // in the middle of the first line
    }

    void setLine(const Line& line)
    {
        m_line = line;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        const QColor ink =
            m_line.tone != Tone::Neutral ? theme.ink(m_line.tone) : theme.color(m_line.muted ? Role::Mute : Role::Text);
        QPainter painter(this);
        paintIcon(painter, m_line.icon, rect(), width(), ink);
    }

private:
    Line m_line;
};

namespace {

PlainLabel::Ink inkOf(const ChainCard::Line& line)
{
    switch (line.tone) {
    case Tone::Warn:
        return PlainLabel::Ink::Warn;
    case Tone::Bad:
        return PlainLabel::Ink::Bad;
    case Tone::Accent:
        return PlainLabel::Ink::Accent;
    case Tone::Ok: // the icon says so
    case Tone::Neutral:
        break;
    }
    return line.muted ? PlainLabel::Ink::Mute : PlainLabel::Ink::Text;
}

} // namespace

ChainCard::ChainCard(const QString& objectName, QWidget* parent)
    : Card({}, parent)
    , m_title(PlainLabel::heading({}, this))
{
    setObjectName(objectName);
    m_title->setObjectName(QStringLiteral("chainTitle"));
    body()->addWidget(m_title);
}

void ChainCard::setChain(const QString& title, const QList<Line>& lines)
{
    m_title->setText(title);
    while (m_rows.size() < lines.size())
        addRow();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows.at(at);
        row.room->setVisible(at < lines.size());
        if (at >= lines.size())
            continue;
        const auto& line = lines.at(at);
        row.mark->setLine(line);
        row.text->setLook(Type::Body, line.strong ? Weight::Strong : Weight::Regular);
        row.text->setInk(inkOf(line));
        if (line.timed)
            row.text->setTimedText(*line.timed);
        else
            row.text->setText(line.text);
    }
}

void ChainCard::addRow()
{
    auto* room = new QWidget(this);
    auto* layout = new QHBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    auto* mark = new Mark(room);
    auto* text = new PlainLabel({}, room);
    text->setObjectName(QStringLiteral("chainLine"));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    body()->addWidget(room);
    m_rows.append({room, mark, text});
}

} // namespace provost
