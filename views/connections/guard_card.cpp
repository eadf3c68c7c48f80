// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/guard_card.h"

#include "model/commands/edit_connection.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/fault_line.h"
#include "views/common/flow_layout.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int mostUsers = 1'000'000;
constexpr int mostMinutes = 7 * 24 * 60;
constexpr int fieldWidth = 76;

/// Limits that were typed and not saved.
struct TypedLimits
{
    ConnectionId connection;
    QString count;
    QString percent;
    QString minutes;
};

QString textOf(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<int> numberOf(const QLineEdit& field)
{
    return field.text().isEmpty() ? std::nullopt : std::optional(field.text().toInt());
}

} // namespace

GuardCard::GuardCard(Workplace at, QWidget* parent)
    : Card(tr("Mass deactivations"), parent)
    , m_at(std::move(at))
    , m_held(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_count(new QLineEdit(this))
    , m_percent(new QLineEdit(this))
    , m_minutes(new QLineEdit(this))
    , m_fault(new FaultLine(u"guardFault"_s, this))
    , m_save(new Button(tr("Save the limits")))
{
    for (auto* bar : {m_held, m_message}) {
        bar->setRounded(true);
        bar->hide();
        body()->addWidget(bar);
    }
    m_held->setObjectName("heldBar"_L1);
    m_held->setClosable(false);
    m_message->setObjectName("guardMessage"_L1);
    body()->addWidget(
        PlainLabel::mute(tr("Where the identity provider wants to deactivate or delete more than this, the "
                            "rest is held until somebody decides. Empty: no such limit."),
                         this));
    buildLimits();
    m_save->setObjectName("saveGuard"_L1);
    new Permitted(m_save, *m_at.server.directory, Permission::CreateProvisioning);
    auto* actions = new FlowLayout;
    actions->addWidget(m_save);
    body()->addLayout(actions);
    connect(m_held, &MessageBar::actionChosen, this, &GuardCard::decideRequested);
    connect(m_save, &Button::clicked, this, &GuardCard::save);
    updateSave();
}

void GuardCard::buildLimits()
{
    struct Line
    {
        QLineEdit* field;
        QString objectName;
        QString text;
        int least;
        int most;
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Gap8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& line : {Line{m_count, u"guardCount"_s, tr("Users at most"), 1, mostUsers},
                             Line{m_percent, u"guardPercent"_s, tr("Percent of its users at most"), 1, 100},
                             Line{m_minutes, u"guardMinutes"_s, tr("Within so many minutes"), 1, mostMinutes}}) {
        line.field->setObjectName(line.objectName);
        line.field->setAccessibleName(line.text);
        line.field->setValidator(new QIntValidator(line.least, line.most, line.field));
        line.field->setAlignment(Qt::AlignRight);
        if (line.field != m_minutes)
            line.field->setPlaceholderText(tr("no limit"));
        line.field->setFixedWidth(fieldWidth);
        auto* label = new PlainLabel(line.text, this);
        label->setBuddy(line.field);
        grid->addWidget(label, row, 0);
        grid->addWidget(line.field, row++, 1);
        connect(line.field, &QLineEdit::textChanged, this, &GuardCard::updateSave);
    }
    body()->addLayout(grid);
    body()->addWidget(m_fault);
}

void GuardCard::setConnection(const Connection& connection)
{
    const bool isAnother = connection.id != m_connection.id;
    const bool isChanged = connection.guard != m_connection.guard;
    m_connection = connection;
    if (isAnother)
        m_message->hide();
    if (isAnother || (isChanged && !m_busy))
        show();
    m_held->setVisible(connection.heldChanges > 0);
    if (connection.heldChanges > 0)
        m_held->showMessage(Tone::Warn, tr("%n change(s) are held.", nullptr, int(connection.heldChanges)),
                            tr("Decide…"));
}

void GuardCard::show()
{
    m_count->setText(textOf(m_connection.guard.count));
    m_percent->setText(textOf(m_connection.guard.percent));
    m_minutes->setText(QString::number(m_connection.guard.windowMinutes));
    updateSave();
}

std::any GuardCard::leave()
{
    if (typed() == std::optional(m_connection.guard))
        return {};
    return TypedLimits{m_connection.id, m_count->text(), m_percent->text(), m_minutes->text()};
}

void GuardCard::resume(const std::any& begun)
{
    const auto limits = std::any_cast<TypedLimits>(begun);
    if (limits.connection != m_connection.id)
        return;
    m_count->setText(limits.count);
    m_percent->setText(limits.percent);
    m_minutes->setText(limits.minutes);
}

std::optional<DeactivationGuard> GuardCard::typed() const
{
    for (const auto* field : {m_count, m_percent}) {
        if (!field->text().isEmpty() && !field->hasAcceptableInput())
            return std::nullopt;
    }
    if (!m_minutes->hasAcceptableInput())
        return std::nullopt;
    return DeactivationGuard{numberOf(*m_count), numberOf(*m_percent), m_minutes->text().toInt()};
}

void GuardCard::updateSave()
{
    const auto wanted = typed();
    m_fault->say(wanted ? QString()
                        : tr("Wanted are at least 1 user, 1 to 100 percent, and 1 minute to a week (10080)."));
    m_save->setEnabled(!m_busy && wanted && *wanted != m_connection.guard);
}

void GuardCard::save()
{
    ConnectionEdit edit;
    edit.guard = typed();
    m_busy = true;
    m_message->hide();
    updateSave();
    const ChangeDialog::Words words{
        tr("Change the limits of “%1”?").arg(isolated(m_connection.name)),
        tr("More deactivations than that in so short a time are held until somebody decides."), tr("Save the limits"),
        tr("Leave them as they are"), tr("Changing the connection…")};
    changeAtOnce(this, words, {connectionChange(m_at.server, m_connection, edit)},
                 [this, id = m_connection.id](const ChangeResult& result) {
                     m_busy = false;
                     const auto newest = m_at.server.directory ? m_at.server.directory->connection(id) : std::nullopt;
                     if (id == m_connection.id && newest && result.isWhole())
                         m_connection = *newest;
                     if (id == m_connection.id && !result.failures.isEmpty())
                         m_message->showError(result.failures.constFirst().error);
                     updateSave();
                 });
}

} // namespace provost
