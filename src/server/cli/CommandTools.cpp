// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cli/CommandTools.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *out, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), out);
    std::fflush(out);
}

/// While it lives the terminal does not show what is typed.
class HiddenInput {
public:
    HiddenInput()
        : m_changed(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_changed) {
            termios hidden = m_before;
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    ~HiddenInput()
    {
        if (m_changed) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(HiddenInput)

private:
    termios m_before{};
    bool m_changed;
};

QString readLine(QFile &in)
{
    QByteArray line = in.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

QString ask(QFile &in, const QString &prompt)
{
    std::fputs(qPrintable(prompt), stderr);
    std::fflush(stderr);
    QString line;
    {
        const HiddenInput hidden;
        line = readLine(in);
    }
    std::fputs("\n", stderr);
    return line;
}

} // namespace

void printLine(const QString &text)
{
    print(stdout, text);
}

void printError(const Error &error)
{
    print(stderr, u"deskhand-server: "_s + error.text);
    if (!error.detail.isEmpty()) {
        print(stderr, u"  "_s + error.detail);
    }
}

int exitCodeOf(const Result<void> &result)
{
    if (!result) {
        printError(result.error());
        return 1;
    }
    return 0;
}

Result<QString> readPassword(const QString &prompt, bool repeat)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorKind::InvalidInput, QCoreApplication::translate("Server", "There is no password."));
    }
    if (isatty(STDIN_FILENO) == 0) {
        return readLine(in);
    }
    const QString password = ask(in, prompt);
    if (repeat && ask(in, QCoreApplication::translate("Server", "Once more: ")) != password) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Server", "The second one was another. Nothing was changed."));
    }
    return password;
}

Options::Options(const QString &usage, const QList<Option> &options)
    : m_usage(usage)
{
    m_parser.addOption({u"help"_s, u"this text"_s});
    for (const Option &option : options) {
        m_parser.addOption({option.name, option.about, option.value});
    }
}

bool Options::parse(const QStringList &arguments, int positionals, int &code)
{
    const bool parsed = m_parser.parse(QStringList{u"deskhand-server"_s} + arguments);
    if (parsed && m_parser.isSet(u"help"_s)) {
        printLine(m_usage);
        code = 0;
        return false;
    }
    if (!parsed || m_parser.positionalArguments().size() != positionals) {
        print(stderr, parsed ? m_usage : u"deskhand-server: "_s + m_parser.errorText());
        code = 2;
        return false;
    }
    return true;
}

} // namespace deskhand
