import { encode } from "uqr";

/** A text as a square that a phone's camera reads; dark on white in every theme. */
export const QrCode = (props: { text: string; label: string }) => {
  const code = () => encode(props.text, { ecc: "M", border: 2 });
  const path = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("");
  return (
    <svg class="qr" role="img" aria-label={props.label} viewBox={`0 0 ${code().size} ${code().size}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path()} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
};
