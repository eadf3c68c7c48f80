// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/leaver_dialog.h"

#include "model/commands/save_text.h"
#include "views/common/accessible_roles.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/chain_card.h"
#include "views/common/export_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/printing.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

ChainCard::Line lineOf(const LeaverFact& fact)
{
    const auto text = LeaverDialog::tr("%1: %2", "what, a sentence about it").arg(fact.what, fact.words);
    switch (fact.kind) {
    case LeaverFact::Kind::Gone:
        return {"circle-check"_L1, text, false, false, Tone::Ok};
    case LeaverFact::Kind::Still:
        return {"triangle-alert"_L1, text, true, false, Tone::Bad};
    case LeaverFact::Kind::NotTold:
        break;
    }
    return {"circle-help"_L1, text, false, true};
}

/// To print, or for the ticket: the statement as it is copied, below the verdict.
QString pageOf(const QString& title, const QString& verdict, const QString& statement)
{
    const auto html = [](const QString& text) { return plainSentence(text).toHtmlEscaped(); };
    QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n<body>\n"
                   "<h1>%1</h1>\n<p><strong>%2</strong></p>\n"_s.arg(html(title), html(verdict));
    const auto lines = statement.split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines)
        page += u"<p>"_s + html(line) + u"</p>\n"_s;
    return page + u"</body></html>\n"_s;
}

} // namespace

LeaverDialog::LeaverDialog(OpenServer at, UserSearch& search, Clock clock, const User& user, QWidget* parent)
    : Dialog(u"leaverDialog"_s, tr("Is %1 out?").arg(isolated(user.displayName)), parent)
    , m_at(std::move(at))
    , m_search(&search)
    , m_clock(std::move(clock))
    , m_user(user.id)
    , m_busy(new BusyLine(this))
    , m_verdict(new PlainLabel({}, this))
    , m_facts(new ChainCard(u"leaverFacts"_s, this))
{
    m_verdict->setObjectName("leaverVerdict"_L1);
    m_verdict->setLook(Type::Heading, Weight::Strong);
    m_facts->hide();
    m_verdict->hide();
    m_busy->setText(tr("Asking the server…"));
    m_busy->setCancellable(false);
    m_busy->setProgress(0, 0);
    body()->addWidget(m_busy);
    body()->addWidget(m_verdict);
    body()->addWidget(m_facts);
    m_copy = addLeftButton(u"copyStatement"_s, new Button(tr("Copy"), "copy"_L1));
    m_copy->setAccessibleName(tr("Copy the statement"));
    setHover(*m_copy, m_copy->accessibleName());
    m_endSessions = addButton(u"leaverEndSessions"_s, new Button(tr("End all sessions…"), "log-out"_L1));
    m_deactivate = addButton(u"leaverDeactivate"_s, new Button(tr("Deactivate…"), "user-x"_L1, Button::Kind::Danger));
    auto* close = addButton(u"close"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    m_print = addLeftButton(u"printStatement"_s, new Button(tr("Print…"), "printer"_L1));
    m_save = addLeftButton(u"saveStatement"_s, new Button(tr("Save…"), "save"_L1));
    followExportPolicy(m_print, *m_at.directory); // it could be a file too
    followExportPolicy(m_save, *m_at.directory);
    m_copy->setEnabled(false);
    m_print->hide();
    m_save->hide();
    m_endSessions->hide();
    m_deactivate->hide();
    setReturnButton(close);
    connect(close, &Button::clicked, this, &LeaverDialog::reject);
    connect(message(), &MessageBar::actionChosen, this, &LeaverDialog::load);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_statement); });
    connect(m_print, &Button::clicked, this,
            [this] { printPage(windowTitle(), pageOf(windowTitle(), m_verdict->text(), m_statement), this); });
    connect(m_save, &Button::clicked, this, &LeaverDialog::chooseFile);
    connect(m_endSessions, &Button::clicked, this, [this] {
        done(Accepted);
        Q_EMIT endSessionsRequested();
    });
    connect(m_deactivate, &Button::clicked, this, [this] {
        done(Accepted);
        Q_EMIT deactivateRequested();
    });
    load();
}

void LeaverDialog::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    message()->hide();
    m_busy->show();
    QCoro::connect(readLeaver(m_at, m_search, m_user, m_clock(), m_cancel), this,
                   [this](const Result<LeaverEvidence>& evidence) {
                       if (evidence && m_at.isOpen())
                           showFacts(*evidence);
                       else if (!evidence)
                           fail(evidence.error());
                   });
}

void LeaverDialog::showFacts(const LeaverEvidence& evidence)
{
    const auto& directory = *m_at.directory;
    const auto facts = leaverFacts(evidence, directory);
    m_statement = leaverStatement(evidence, facts);
    QList<ChainCard::Line> lines;
    for (const auto& fact : facts)
        lines.append(lineOf(fact));
    m_busy->hide();
    const bool out = isOut(facts);
    m_verdict->setText(out ? tr("Out, as far as this server knows.")
                           : tr("Not out: something still lets the person in."));
    m_verdict->setInk(out ? PlainLabel::Ink::Ok : PlainLabel::Ink::Bad);
    m_verdict->show();
    m_facts->setChain(evidence.user.userName, lines);
    m_facts->show();
    m_copy->setEnabled(true);
    m_print->show();
    m_save->show();
    const bool may = directory.may(Permission::DeactivateUsers);
    m_endSessions->setVisible(may && evidence.sessions.live > 0);
    m_deactivate->setVisible(may && evidence.user.state == UserState::Active);
}

void LeaverDialog::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Save the statement"), {}, tr("Page (*.html);;Text (*.txt)"));
    chooser->setObjectName("statementFile"_L1);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(u"leaver.html"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &LeaverDialog::save);
    chooser->open();
}

void LeaverDialog::save(const QString& path)
{
    message()->hide();
    const bool isPage = path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
    const auto text = (isPage ? pageOf(windowTitle(), m_verdict->text(), m_statement) : m_statement).toUtf8();
    QCoro::connect(savePrivateText(path, text), this, [this, path](Result<void> saved) {
        if (saved)
            message()->showMessage(Tone::Ok, tr("Saved as %1.", "file").arg(isolated(QFileInfo(path).fileName())));
        else
            message()->showError(saved.error());
    });
}

void LeaverDialog::fail(const Error& error)
{
    m_busy->hide();
    if (error.kind != ErrorKind::Cancelled)
        message()->showError(error, tr("Try again"));
}

} // namespace provost
